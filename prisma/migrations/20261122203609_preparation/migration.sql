-- CreateTable
CREATE TABLE "Question" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "direction" TEXT NOT NULL CHECK ("direction" IN ('mine', 'theirs')),
    "words" TEXT NOT NULL,
    "wordsKey" TEXT NOT NULL,
    "seed" TEXT,
    "relation" TEXT NOT NULL DEFAULT '',
    "skill" TEXT NOT NULL DEFAULT '',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "retiredAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Question_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Asked" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "personId" TEXT,
    "rank" INTEGER NOT NULL DEFAULT 0,
    "plannedAt" DATETIME,
    "askedAt" DATETIME,
    "answer" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Asked_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Asked_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Asked_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Asked_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PracticeRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "questionId" TEXT NOT NULL,
    "roundId" TEXT,
    "seconds" INTEGER NOT NULL,
    "rating" TEXT NOT NULL CHECK ("rating" IN ('lost', 'there', 'again')),
    "change" TEXT NOT NULL DEFAULT '',
    "withFriend" BOOLEAN NOT NULL DEFAULT false,
    "at" DATETIME NOT NULL,
    CONSTRAINT "PracticeRun_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeRun_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "Question" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PracticeRun_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "roundId" TEXT,
    "personId" TEXT,
    "topic" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "raisedBy" TEXT NOT NULL DEFAULT '' CHECK ("raisedBy" IN ('', 'them', 'me')),
    "settled" TEXT NOT NULL DEFAULT '' CHECK ("settled" IN ('', 'corrected', 'explained')),
    "saidAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Claim_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Claim_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Story" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "facts" TEXT NOT NULL DEFAULT '',
    "themes" TEXT NOT NULL DEFAULT '',
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Story_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Telling" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "storyId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "personId" TEXT,
    "plannedAt" DATETIME,
    "toldAt" DATETIME,
    "landed" TEXT NOT NULL DEFAULT '' CHECK ("landed" IN ('', 'well', 'flat')),
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Telling_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Telling_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Telling_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Telling_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ResearchCard" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "topic" TEXT NOT NULL CHECK ("topic" IN ('news', 'standing', 'challenges', 'customers', 'team', 'people')),
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "sourceKind" TEXT NOT NULL CHECK ("sourceKind" IN ('person', 'trade-press', 'news', 'filing', 'company')),
    "source" TEXT NOT NULL DEFAULT '',
    "address" TEXT NOT NULL DEFAULT '',
    "foundOn" TEXT NOT NULL,
    "personId" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ResearchCard_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ResearchCard_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ResearchCard_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Outreach" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "contactedOn" TEXT NOT NULL,
    "asked" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Outreach_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Outreach_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Outreach_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "roundId" TEXT,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('research', 'material')),
    "words" TEXT NOT NULL,
    "dueOn" TEXT,
    "doneAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Task_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Task_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Task_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PreparationTick" (
    "roundId" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("roundId", "item"),
    CONSTRAINT "PreparationTick_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Assessment" (
    "interviewId" TEXT NOT NULL PRIMARY KEY,
    "what" TEXT NOT NULL DEFAULT '',
    "judgedOn" TEXT NOT NULL DEFAULT '',
    "judgedBy" TEXT NOT NULL DEFAULT '',
    "bring" TEXT NOT NULL DEFAULT '',
    "askedAt" DATETIME,
    CONSTRAINT "Assessment_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "quality" TEXT NOT NULL CHECK ("quality" IN ('can-do', 'fits', 'potential', 'pressure')),
    "words" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Evidence_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Evidence_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NinetyDayPlan" (
    "applicationId" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "aim30" TEXT NOT NULL DEFAULT '',
    "aim60" TEXT NOT NULL DEFAULT '',
    "aim90" TEXT NOT NULL DEFAULT '',
    "need" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "NinetyDayPlan_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "NinetyDayPlan_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PlanGoal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "applicationId" TEXT NOT NULL,
    "day" INTEGER NOT NULL CHECK ("day" IN (30, 60, 90)),
    "position" INTEGER NOT NULL,
    "goal" TEXT NOT NULL,
    "measure" TEXT NOT NULL DEFAULT '',
    "standsOn" TEXT NOT NULL DEFAULT '' CHECK ("standsOn" IN ('', 'said', 'research', 'story')),
    "source" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "PlanGoal_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "NinetyDayPlan" ("applicationId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DrillRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "seconds" INTEGER NOT NULL,
    CONSTRAINT "DrillRun_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DrillRun_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "DrillAnswer" (
    "runId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "knew" BOOLEAN NOT NULL,

    PRIMARY KEY ("runId", "personId"),
    CONSTRAINT "DrillAnswer_runId_fkey" FOREIGN KEY ("runId") REFERENCES "DrillRun" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "DrillAnswer_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "GuardDismissal" (
    "ownerId" TEXT NOT NULL,
    "guard" TEXT NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("ownerId", "guard", "subject"),
    CONSTRAINT "GuardDismissal_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Person" ADD COLUMN "caresAbout" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "whereDetail" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "leaveBy" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "leaveDetail" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "askFor" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "askForDetail" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "bring" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "bringDetail" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "prepVersion" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Round" ADD COLUMN "fit" INTEGER CHECK ("fit" BETWEEN 1 AND 5);
ALTER TABLE "Round" ADD COLUMN "fitWords" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "redFlags" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "onboarding" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Round" ADD COLUMN "theirAnswers" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE UNIQUE INDEX "Question_ownerId_direction_wordsKey_key" ON "Question"("ownerId", "direction", "wordsKey");

-- CreateIndex
CREATE INDEX "Asked_ownerId_idx" ON "Asked"("ownerId");

-- CreateIndex
CREATE INDEX "Asked_questionId_idx" ON "Asked"("questionId");

-- CreateIndex
CREATE INDEX "Asked_personId_idx" ON "Asked"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Asked_roundId_questionId_personId_key" ON "Asked"("roundId", "questionId", "personId");

-- CreateIndex
CREATE INDEX "PracticeRun_ownerId_at_idx" ON "PracticeRun"("ownerId", "at");

-- CreateIndex
CREATE INDEX "PracticeRun_questionId_at_idx" ON "PracticeRun"("questionId", "at");

-- CreateIndex
CREATE INDEX "PracticeRun_roundId_idx" ON "PracticeRun"("roundId");

-- CreateIndex
CREATE INDEX "Claim_ownerId_saidAt_idx" ON "Claim"("ownerId", "saidAt");

-- CreateIndex
CREATE INDEX "Claim_applicationId_topic_idx" ON "Claim"("applicationId", "topic");

-- CreateIndex
CREATE INDEX "Claim_roundId_idx" ON "Claim"("roundId");

-- CreateIndex
CREATE INDEX "Claim_personId_idx" ON "Claim"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Story_ownerId_titleKey_key" ON "Story"("ownerId", "titleKey");

-- CreateIndex
CREATE INDEX "Telling_ownerId_idx" ON "Telling"("ownerId");

-- CreateIndex
CREATE INDEX "Telling_storyId_idx" ON "Telling"("storyId");

-- CreateIndex
CREATE INDEX "Telling_personId_idx" ON "Telling"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Telling_roundId_storyId_personId_key" ON "Telling"("roundId", "storyId", "personId");

-- CreateIndex
CREATE INDEX "ResearchCard_ownerId_idx" ON "ResearchCard"("ownerId");

-- CreateIndex
CREATE INDEX "ResearchCard_companyId_foundOn_idx" ON "ResearchCard"("companyId", "foundOn");

-- CreateIndex
CREATE INDEX "ResearchCard_personId_idx" ON "ResearchCard"("personId");

-- CreateIndex
CREATE INDEX "Outreach_ownerId_idx" ON "Outreach"("ownerId");

-- CreateIndex
CREATE INDEX "Outreach_applicationId_idx" ON "Outreach"("applicationId");

-- CreateIndex
CREATE INDEX "Outreach_personId_idx" ON "Outreach"("personId");

-- CreateIndex
CREATE INDEX "Task_ownerId_idx" ON "Task"("ownerId");

-- CreateIndex
CREATE INDEX "Task_applicationId_idx" ON "Task"("applicationId");

-- CreateIndex
CREATE INDEX "Task_roundId_idx" ON "Task"("roundId");

-- CreateIndex
CREATE INDEX "Evidence_ownerId_idx" ON "Evidence"("ownerId");

-- CreateIndex
CREATE INDEX "Evidence_applicationId_idx" ON "Evidence"("applicationId");

-- CreateIndex
CREATE INDEX "NinetyDayPlan_ownerId_idx" ON "NinetyDayPlan"("ownerId");

-- CreateIndex
CREATE INDEX "PlanGoal_applicationId_day_position_idx" ON "PlanGoal"("applicationId", "day", "position");

-- CreateIndex
CREATE INDEX "DrillRun_ownerId_idx" ON "DrillRun"("ownerId");

-- CreateIndex
CREATE INDEX "DrillRun_roundId_at_idx" ON "DrillRun"("roundId", "at");

-- CreateIndex
CREATE INDEX "DrillAnswer_personId_idx" ON "DrillAnswer"("personId");
