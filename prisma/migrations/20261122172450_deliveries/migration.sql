-- CreateTable
CREATE TABLE "CheckIn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "personId" TEXT,
    "channel" TEXT NOT NULL DEFAULT 'email' CHECK ("channel" IN ('email', 'network')),
    "subject" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "draftedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sentAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "CheckIn_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CheckIn_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CheckIn_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('note', 'check-in', 'test')),
    "noteId" TEXT,
    "checkInId" TEXT,
    "toName" TEXT NOT NULL,
    "toAddress" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "messageId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting' CHECK ("state" IN ('waiting', 'sent', 'failed', 'cancelled')),
    "leavesAt" DATETIME NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "claimedBy" TEXT,
    "leaseUntil" DATETIME,
    "answer" TEXT NOT NULL DEFAULT '',
    "settledAt" DATETIME,
    "seenAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Mail_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mail_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "ThankYouNote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Mail_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "CheckIn" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReminderChoice" (
    "ownerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('interview-ended', 'four-hours-left', 'due', 'late', 'reply-overdue', 'round-tomorrow', 'offer-to-answer')),
    "channel" TEXT NOT NULL CHECK ("channel" IN ('mail', 'push', 'calendar')),
    "on" BOOLEAN NOT NULL,

    PRIMARY KEY ("ownerId", "kind", "channel"),
    CONSTRAINT "ReminderChoice_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChannelHalt" (
    "ownerId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "seenAt" DATETIME,

    PRIMARY KEY ("ownerId", "channel"),
    CONSTRAINT "ChannelHalt_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PushDevice" (
    "sessionId" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "PushDevice_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "PushDevice_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "Session" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Feed" (
    "ownerId" TEXT NOT NULL PRIMARY KEY,
    "secretHash" TEXT NOT NULL,
    "madeAt" DATETIME NOT NULL,
    "readAt" DATETIME,
    "reader" TEXT NOT NULL DEFAULT '',
    "interviews" BOOLEAN NOT NULL DEFAULT true,
    "deadlines" BOOLEAN NOT NULL DEFAULT true,
    "checkIns" BOOLEAN NOT NULL DEFAULT true,
    "offers" BOOLEAN NOT NULL DEFAULT true,
    "details" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Feed_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FeedEntry" (
    "ownerId" TEXT NOT NULL,
    "uid" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "said" TEXT NOT NULL,
    "changedAt" DATETIME NOT NULL,
    "cancelledAt" DATETIME,

    PRIMARY KEY ("ownerId", "uid"),
    CONSTRAINT "FeedEntry_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Reminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('interview-ended', 'four-hours-left', 'due', 'late', 'reply-overdue', 'round-tomorrow', 'offer-to-answer')),
    "channel" TEXT NOT NULL DEFAULT 'app' CHECK ("channel" IN ('app', 'mail', 'push')),
    "device" TEXT NOT NULL DEFAULT '',
    "cause" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dueAt" DATETIME NOT NULL,
    "ringAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting' CHECK ("state" IN ('waiting', 'shown', 'sent', 'cancelled', 'failed')),
    "claimedBy" TEXT,
    "leaseUntil" DATETIME,
    "batch" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "answer" TEXT NOT NULL DEFAULT '',
    "shownAt" DATETIME,
    "seenAt" DATETIME,
    "noteId" TEXT,
    "interviewId" TEXT,
    "applicationId" TEXT,
    CONSTRAINT "Reminder_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reminder_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "ThankYouNote" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reminder_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Reminder_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "new_Reminder" ("applicationId", "cause", "channel", "claimedBy", "dueAt", "ringAt", "id", "interviewId", "kind", "leaseUntil", "noteId", "ownerId", "seenAt", "shownAt", "state", "version") SELECT "applicationId", "cause", "channel", "claimedBy", "dueAt", "dueAt", "id", "interviewId", "kind", "leaseUntil", "noteId", "ownerId", "seenAt", "shownAt", "state", "version" FROM "Reminder";
DROP TABLE "Reminder";
ALTER TABLE "new_Reminder" RENAME TO "Reminder";
CREATE INDEX "Reminder_state_ringAt_idx" ON "Reminder"("state", "ringAt");
CREATE INDEX "Reminder_ownerId_state_seenAt_shownAt_idx" ON "Reminder"("ownerId", "state", "seenAt", "shownAt");
CREATE INDEX "Reminder_ownerId_ringAt_idx" ON "Reminder"("ownerId", "ringAt");
CREATE INDEX "Reminder_noteId_idx" ON "Reminder"("noteId");
CREATE INDEX "Reminder_interviewId_idx" ON "Reminder"("interviewId");
CREATE INDEX "Reminder_applicationId_idx" ON "Reminder"("applicationId");
CREATE UNIQUE INDEX "Reminder_cause_kind_channel_device_version_key" ON "Reminder"("cause", "kind", "channel", "device", "version");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "CheckIn_ownerId_idx" ON "CheckIn"("ownerId");

-- CreateIndex
CREATE INDEX "CheckIn_applicationId_sentAt_idx" ON "CheckIn"("applicationId", "sentAt");

-- CreateIndex
CREATE INDEX "CheckIn_personId_idx" ON "CheckIn"("personId");

-- CreateIndex
CREATE INDEX "Mail_state_leavesAt_idx" ON "Mail"("state", "leavesAt");

-- CreateIndex
CREATE INDEX "Mail_ownerId_createdAt_idx" ON "Mail"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "Mail_noteId_idx" ON "Mail"("noteId");

-- CreateIndex
CREATE INDEX "Mail_checkInId_idx" ON "Mail"("checkInId");

-- CreateIndex
CREATE UNIQUE INDEX "PushDevice_endpoint_key" ON "PushDevice"("endpoint");

-- CreateIndex
CREATE INDEX "PushDevice_ownerId_idx" ON "PushDevice"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Feed_secretHash_key" ON "Feed"("secretHash");
