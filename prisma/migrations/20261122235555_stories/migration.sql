-- CreateTable
CREATE TABLE "Wording" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "storyId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "task" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "reflection" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Wording_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Wording_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StoryRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "storyId" TEXT NOT NULL,
    "roundId" TEXT,
    "seconds" INTEGER NOT NULL,
    "rating" TEXT NOT NULL CHECK ("rating" IN ('lost', 'there', 'again')),
    "change" TEXT NOT NULL DEFAULT '',
    "withFriend" BOOLEAN NOT NULL DEFAULT false,
    "at" DATETIME NOT NULL,
    CONSTRAINT "StoryRun_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StoryRun_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StoryRun_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Requirement" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    "weight" TEXT NOT NULL CHECK ("weight" IN ('must', 'nice')),
    "competency" TEXT NOT NULL DEFAULT '',
    "storyId" TEXT,
    "evidence" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Requirement_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Requirement_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Requirement_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "User" ADD COLUMN "wordsPerMinute" INTEGER NOT NULL DEFAULT 130 CHECK ("wordsPerMinute" BETWEEN 40 AND 400);

-- AlterTable
ALTER TABLE "Story" RENAME COLUMN "themes" TO "strong";
ALTER TABLE "Story" ADD COLUMN "occasion" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Story" ADD COLUMN "happened" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Story" ADD COLUMN "situation" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Story" ADD COLUMN "task" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Story" ADD COLUMN "action" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Story" ADD COLUMN "result" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Story" ADD COLUMN "reflection" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Story" ADD COLUMN "touches" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Story" ADD COLUMN "checked" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Story" ADD COLUMN "strength" INTEGER NOT NULL DEFAULT 0 CHECK ("strength" BETWEEN 0 AND 5);
ALTER TABLE "Story" ADD COLUMN "wordedAt" DATETIME;

-- AlterTable
ALTER TABLE "Telling" ADD COLUMN "wordingId" TEXT REFERENCES "Wording" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Telling" ADD COLUMN "said" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Telling_wordingId_idx" ON "Telling"("wordingId");

-- DropIndex
DROP INDEX "Telling_ownerId_idx";

-- CreateIndex
CREATE INDEX "Telling_ownerId_storyId_toldAt_idx" ON "Telling"("ownerId", "storyId", "toldAt");

-- CreateIndex
CREATE INDEX "Wording_ownerId_idx" ON "Wording"("ownerId");

-- CreateIndex
CREATE INDEX "Wording_storyId_at_idx" ON "Wording"("storyId", "at");

-- CreateIndex
CREATE INDEX "StoryRun_ownerId_at_idx" ON "StoryRun"("ownerId", "at");

-- CreateIndex
CREATE INDEX "StoryRun_storyId_at_idx" ON "StoryRun"("storyId", "at");

-- CreateIndex
CREATE INDEX "StoryRun_roundId_idx" ON "StoryRun"("roundId");

-- CreateIndex
CREATE INDEX "Requirement_ownerId_idx" ON "Requirement"("ownerId");

-- CreateIndex
CREATE INDEX "Requirement_applicationId_position_idx" ON "Requirement"("applicationId", "position");

-- CreateIndex
CREATE INDEX "Requirement_storyId_idx" ON "Requirement"("storyId");
