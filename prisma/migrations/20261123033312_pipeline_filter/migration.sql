-- CreateIndex
CREATE INDEX "Application_filter_idx" ON "Application"("ownerId", "stage", "archivedAt", "source", "touchedAt", "waitIsGuess", "waitOverdueAt", "noteDueAt");
