-- CreateIndex
CREATE INDEX "Application_insights_idx" ON "Application"("ownerId", "source", "stage", "closeReason", "appliedAt", "repliedAt", "roundOneAt", "roundTwoAt", "offeredAt");
