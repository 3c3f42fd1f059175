-- CreateIndex
CREATE INDEX "Application_insights_idx" ON "Application"("ownerId", "source", "stage", "closeReason", "appliedAt", "repliedAt", "roundOneAt", "roundTwoAt", "offeredAt");

-- DropIndex: the one above begins with the same columns.
DROP INDEX "Application_ownerId_source_idx";
