-- CreateIndex
CREATE INDEX "Application_ownerId_waitIsGuess_stage_waitSince_waitOverdueAt_idx" ON "Application"("ownerId", "waitIsGuess", "stage", "waitSince", "waitOverdueAt");
