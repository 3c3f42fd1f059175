-- Enums are text to SQLite, so each closed list is checked here as well as at the doors.
-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "hour12" BOOLEAN NOT NULL DEFAULT false,
    "quietStart" TEXT NOT NULL DEFAULT '22:00',
    "quietEnd" TEXT NOT NULL DEFAULT '07:00',
    "guessAfterApplying" INTEGER NOT NULL DEFAULT 7,
    "guessAfterRound" INTEGER NOT NULL DEFAULT 5,
    "singleKeys" BOOLEAN NOT NULL DEFAULT true,
    "theme" TEXT NOT NULL DEFAULT 'system',
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "lastSeenAt" DATETIME NOT NULL,
    CONSTRAINT "Session_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SecurityEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "SecurityEvent_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Removal" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "rows" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Removal_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "AttemptCount" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "count" INTEGER NOT NULL,
    "resetAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Company" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "Company_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Application" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "companyId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "sourceDetail" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    "payMin" INTEGER,
    "payMax" INTEGER,
    "payCurrency" TEXT NOT NULL DEFAULT '',
    "payPeriod" TEXT NOT NULL DEFAULT 'year',
    "place" TEXT NOT NULL DEFAULT '',
    "workMode" TEXT NOT NULL DEFAULT '',
    "level" TEXT NOT NULL DEFAULT '',
    "tags" TEXT NOT NULL DEFAULT '',
    "resumeVersion" TEXT NOT NULL DEFAULT '',
    "jobDescription" TEXT NOT NULL DEFAULT '',
    "notes" TEXT NOT NULL DEFAULT '',
    "closesOn" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "stage" TEXT NOT NULL CHECK ("stage" IN ('saved', 'applied', 'screening', 'interviewing', 'offer', 'closed')),
    "stageSince" DATETIME NOT NULL,
    "closeReason" TEXT CHECK ("closeReason" IN ('accepted', 'declined', 'rejected', 'withdrew', 'never-replied', 'role-cancelled')),
    "appliedAt" DATETIME,
    "heardAt" DATETIME,
    "noteDueAt" DATETIME,
    "waitSince" DATETIME,
    "waitExpectedOn" TEXT,
    "waitIsGuess" BOOLEAN NOT NULL DEFAULT false,
    "waitZone" TEXT NOT NULL DEFAULT '',
    "waitWords" TEXT NOT NULL DEFAULT '',
    "waitOverdueAt" DATETIME,
    "nextInterviewAt" DATETIME,
    "pressRank" INTEGER NOT NULL,
    "pressAt" DATETIME,
    "touchedAt" DATETIME NOT NULL,
    CONSTRAINT "Application_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Application_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Move" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "applicationId" TEXT NOT NULL,
    "stage" TEXT NOT NULL CHECK ("stage" IN ('saved', 'applied', 'screening', 'interviewing', 'offer', 'closed')),
    "at" DATETIME NOT NULL,
    "reason" TEXT CHECK ("reason" IN ('accepted', 'declined', 'rejected', 'withdrew', 'never-replied', 'role-cancelled')),
    CONSTRAINT "Move_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Offer" (
    "applicationId" TEXT NOT NULL PRIMARY KEY,
    "pay" INTEGER,
    "currency" TEXT NOT NULL DEFAULT '',
    "period" TEXT NOT NULL DEFAULT 'year',
    "extras" TEXT NOT NULL DEFAULT '',
    "answerBy" TEXT,
    "notes" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Offer_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "applicationId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Reply_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatedReply" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "applicationId" TEXT NOT NULL,
    "roundId" TEXT,
    "words" TEXT NOT NULL DEFAULT '',
    "byDay" TEXT,
    "zone" TEXT NOT NULL,
    "saidAt" DATETIME NOT NULL,
    CONSTRAINT "StatedReply_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "StatedReply_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Round" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('screening', 'round', 'offer-call')),
    "ordinal" INTEGER NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "bookedAt" DATETIME NOT NULL,
    "loggedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Round_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Round_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Sign" (
    "roundId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    PRIMARY KEY ("roundId", "kind"),
    CONSTRAINT "Sign_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Interview" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "roundId" TEXT NOT NULL,
    "plannedStartAt" DATETIME,
    "plannedEndAt" DATETIME,
    "actualStartAt" DATETIME,
    "actualEndAt" DATETIME,
    "startAt" DATETIME NOT NULL,
    "endAt" DATETIME NOT NULL,
    "zone" TEXT NOT NULL,
    "wallStart" TEXT NOT NULL,
    "wallEnd" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "link" TEXT NOT NULL DEFAULT '',
    "cancelledAt" DATETIME,
    CONSTRAINT "Interview_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Interview_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "companyId" TEXT,
    "name" TEXT,
    "nameKey" TEXT NOT NULL DEFAULT '',
    "pronunciation" TEXT NOT NULL DEFAULT '',
    "title" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "profileLink" TEXT NOT NULL DEFAULT '',
    "howMet" TEXT NOT NULL DEFAULT '',
    "cue" TEXT NOT NULL DEFAULT '',
    "cardReceived" BOOLEAN NOT NULL DEFAULT false,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "lastMetAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Person_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Person_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Encounter" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "interviewId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "relation" TEXT NOT NULL DEFAULT 'other',
    "endAt" DATETIME,
    "position" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "Encounter_interviewId_fkey" FOREIGN KEY ("interviewId") REFERENCES "Interview" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Encounter_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TalkingPoint" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "encounterId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "words" TEXT NOT NULL,
    CONSTRAINT "TalkingPoint_encounterId_fkey" FOREIGN KEY ("encounterId") REFERENCES "Encounter" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ThankYouNote" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "applicationId" TEXT NOT NULL,
    "roundId" TEXT,
    "personId" TEXT NOT NULL,
    "dueAt" DATETIME NOT NULL,
    "helped" TEXT NOT NULL DEFAULT '',
    "channel" TEXT NOT NULL DEFAULT 'email' CHECK ("channel" IN ('email', 'card', 'network')),
    "subject" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "draftedAt" DATETIME,
    "version" INTEGER NOT NULL DEFAULT 1,
    "sentAt" DATETIME,
    "postedOn" TEXT,
    "skippedAt" DATETIME,
    "skipReason" TEXT NOT NULL DEFAULT '',
    "withdrawnAt" DATETIME,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ThankYouNote_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ThankYouNote_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Application" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ThankYouNote_roundId_fkey" FOREIGN KEY ("roundId") REFERENCES "Round" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ThankYouNote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('interview-ended', 'four-hours-left', 'due', 'late', 'reply-overdue', 'round-tomorrow', 'offer-to-answer')),
    "channel" TEXT NOT NULL DEFAULT 'app',
    "cause" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dueAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting' CHECK ("state" IN ('waiting', 'shown', 'cancelled')),
    "claimedBy" TEXT,
    "leaseUntil" DATETIME,
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

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE INDEX "Session_ownerId_idx" ON "Session"("ownerId");

-- CreateIndex
CREATE INDEX "SecurityEvent_ownerId_at_idx" ON "SecurityEvent"("ownerId", "at");

-- CreateIndex
CREATE INDEX "Removal_ownerId_at_idx" ON "Removal"("ownerId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Company_ownerId_nameKey_sample_key" ON "Company"("ownerId", "nameKey", "sample");

-- CreateIndex
CREATE INDEX "Application_ownerId_stage_pressRank_pressAt_id_idx" ON "Application"("ownerId", "stage", "pressRank", "pressAt", "id");

-- CreateIndex
CREATE INDEX "Application_ownerId_waitOverdueAt_idx" ON "Application"("ownerId", "waitOverdueAt");

-- CreateIndex
CREATE INDEX "Application_ownerId_stage_touchedAt_idx" ON "Application"("ownerId", "stage", "touchedAt");

-- CreateIndex
CREATE INDEX "Application_ownerId_appliedAt_idx" ON "Application"("ownerId", "appliedAt");

-- CreateIndex
CREATE INDEX "Application_ownerId_heardAt_appliedAt_idx" ON "Application"("ownerId", "heardAt", "appliedAt");

-- CreateIndex
CREATE INDEX "Application_ownerId_sample_idx" ON "Application"("ownerId", "sample");

-- CreateIndex
CREATE INDEX "Application_ownerId_source_idx" ON "Application"("ownerId", "source");

-- CreateIndex
CREATE INDEX "Application_ownerId_stage_noteDueAt_idx" ON "Application"("ownerId", "stage", "noteDueAt");

-- CreateIndex
CREATE INDEX "Application_companyId_idx" ON "Application"("companyId");

-- CreateIndex
CREATE INDEX "Move_applicationId_at_idx" ON "Move"("applicationId", "at");

-- CreateIndex
CREATE INDEX "Reply_applicationId_at_idx" ON "Reply"("applicationId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "StatedReply_roundId_key" ON "StatedReply"("roundId");

-- CreateIndex
CREATE INDEX "StatedReply_applicationId_saidAt_idx" ON "StatedReply"("applicationId", "saidAt");

-- CreateIndex
CREATE INDEX "Round_ownerId_idx" ON "Round"("ownerId");

-- CreateIndex
CREATE UNIQUE INDEX "Round_applicationId_kind_ordinal_key" ON "Round"("applicationId", "kind", "ordinal");

-- CreateIndex
CREATE INDEX "Interview_roundId_idx" ON "Interview"("roundId");

-- CreateIndex
CREATE INDEX "Interview_ownerId_startAt_idx" ON "Interview"("ownerId", "startAt");

-- CreateIndex
CREATE INDEX "Interview_ownerId_endAt_idx" ON "Interview"("ownerId", "endAt");

-- CreateIndex
CREATE INDEX "Person_ownerId_lastMetAt_idx" ON "Person"("ownerId", "lastMetAt");

-- CreateIndex
CREATE INDEX "Person_ownerId_nameKey_idx" ON "Person"("ownerId", "nameKey");

-- CreateIndex
CREATE INDEX "Person_companyId_idx" ON "Person"("companyId");

-- CreateIndex
CREATE INDEX "Encounter_personId_idx" ON "Encounter"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Encounter_interviewId_personId_key" ON "Encounter"("interviewId", "personId");

-- CreateIndex
CREATE INDEX "TalkingPoint_encounterId_position_idx" ON "TalkingPoint"("encounterId", "position");

-- CreateIndex
CREATE INDEX "ThankYouNote_ownerId_sentAt_skippedAt_withdrawnAt_dueAt_idx" ON "ThankYouNote"("ownerId", "sentAt", "skippedAt", "withdrawnAt", "dueAt");

-- CreateIndex
CREATE INDEX "ThankYouNote_ownerId_skippedAt_idx" ON "ThankYouNote"("ownerId", "skippedAt");

-- CreateIndex
CREATE INDEX "ThankYouNote_applicationId_idx" ON "ThankYouNote"("applicationId");

-- CreateIndex
CREATE INDEX "ThankYouNote_personId_idx" ON "ThankYouNote"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "ThankYouNote_roundId_personId_key" ON "ThankYouNote"("roundId", "personId");

-- CreateIndex
CREATE INDEX "Reminder_state_dueAt_idx" ON "Reminder"("state", "dueAt");

-- CreateIndex
CREATE INDEX "Reminder_ownerId_state_seenAt_shownAt_idx" ON "Reminder"("ownerId", "state", "seenAt", "shownAt");

-- CreateIndex
CREATE INDEX "Reminder_noteId_idx" ON "Reminder"("noteId");

-- CreateIndex
CREATE INDEX "Reminder_interviewId_idx" ON "Reminder"("interviewId");

-- CreateIndex
CREATE INDEX "Reminder_applicationId_idx" ON "Reminder"("applicationId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_cause_kind_channel_version_key" ON "Reminder"("cause", "kind", "channel", "version");
