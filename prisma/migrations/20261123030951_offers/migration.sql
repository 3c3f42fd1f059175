-- CreateIndex
CREATE INDEX "Application_ownerId_offeredAt_idx" ON "Application"("ownerId", "offeredAt");
