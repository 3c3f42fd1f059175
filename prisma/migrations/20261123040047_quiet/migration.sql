-- DropIndex
DROP INDEX "Application_ownerId_appliedAt_idx";

-- CreateIndex
CREATE INDEX "Application_ownerId_appliedAt_repliedAt_idx" ON "Application"("ownerId", "appliedAt", "repliedAt");

-- CreateIndex
CREATE INDEX "Application_ownerId_waitIsGuess_stage_waitSince_waitOverdueAt_id_idx" ON "Application"("ownerId", "waitIsGuess", "stage", "waitSince", "waitOverdueAt", "id");
