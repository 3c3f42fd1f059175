-- AlterTable
ALTER TABLE "Application" ADD COLUMN "answeredAt" DATETIME;
ALTER TABLE "Application" ADD COLUMN "archivedAt" DATETIME;
ALTER TABLE "Application" ADD COLUMN "offeredAt" DATETIME;
ALTER TABLE "Application" ADD COLUMN "repliedAt" DATETIME;
ALTER TABLE "Application" ADD COLUMN "roundOneAt" DATETIME;
ALTER TABLE "Application" ADD COLUMN "roundTwoAt" DATETIME;

-- CreateTable
CREATE TABLE "OfferPart" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "applicationId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('on-top', 'pension', 'days-off', 'where', 'start', 'other')),
    "label" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "amount" INTEGER,
    "period" TEXT NOT NULL DEFAULT 'year' CHECK ("period" IN ('year', 'month', 'once')),
    "percent" INTEGER CHECK ("percent" BETWEEN 0 AND 100000),
    CONSTRAINT "OfferPart_applicationId_fkey" FOREIGN KEY ("applicationId") REFERENCES "Offer" ("applicationId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "pinned" BOOLEAN NOT NULL DEFAULT true,
    "position" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "SavedView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- CreateIndex
CREATE INDEX "OfferPart_applicationId_position_idx" ON "OfferPart"("applicationId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_ownerId_nameKey_key" ON "SavedView"("ownerId", "nameKey");

-- CreateIndex
CREATE INDEX "Application_ownerId_tags_idx" ON "Application"("ownerId", "tags");

-- How far each application came, from the rows that were there before these columns: lib/domain/milestones.ts.
WITH "ranked" AS (
  SELECT "applicationId", "stage", "at", "reason",
    CASE "stage" WHEN 'saved' THEN 0 WHEN 'applied' THEN 1 WHEN 'screening' THEN 2 WHEN 'interviewing' THEN 3 WHEN 'offer' THEN 4 ELSE 5 END AS "rank"
  FROM "Move"
), "standing" AS (
  SELECT * FROM "ranked" AS m WHERE NOT EXISTS (
    SELECT 1 FROM "ranked" AS later WHERE later."applicationId" = m."applicationId" AND later."at" > m."at"
      AND later."stage" <> 'closed' AND later."rank" < m."rank")
), "offered" AS (
  SELECT "applicationId", "createdAt" AS "at" FROM "Offer"
  UNION ALL SELECT "applicationId", "at" FROM "standing" WHERE "stage" = 'offer'
), "heard" AS (
  SELECT "applicationId", "at" FROM "offered"
  UNION ALL SELECT "applicationId", "at" FROM "Reply"
  UNION ALL SELECT "applicationId", "bookedAt" FROM "Round"
  UNION ALL SELECT "applicationId", "at" FROM "standing" WHERE "stage" IN ('screening', 'interviewing') OR "reason" IN ('rejected', 'accepted')
), "answered" AS (
  SELECT "applicationId", "at" FROM "offered"
  UNION ALL SELECT "applicationId", "at" FROM "standing" WHERE "reason" IN ('rejected', 'accepted', 'role-cancelled')
), "held" AS (
  SELECT r."applicationId", MIN(i."startAt") AS "at",
    ROW_NUMBER() OVER (PARTITION BY r."applicationId" ORDER BY MIN(i."startAt")) AS "nth"
  FROM "Round" AS r JOIN "Interview" AS i ON i."roundId" = r."id" AND i."cancelledAt" IS NULL
  WHERE r."kind" = 'round' GROUP BY r."applicationId", r."id"
), "facts" AS (
  SELECT "applicationId", MIN("at") AS "replied", NULL AS "one", NULL AS "two", NULL AS "offered", NULL AS "answered" FROM "heard" GROUP BY 1
  UNION ALL SELECT "applicationId", NULL, "at", NULL, NULL, NULL FROM "held" WHERE "nth" = 1
  UNION ALL SELECT "applicationId", NULL, NULL, "at", NULL, NULL FROM "held" WHERE "nth" = 2
  UNION ALL SELECT "applicationId", NULL, NULL, NULL, MIN("at"), NULL FROM "offered" GROUP BY 1
  UNION ALL SELECT "applicationId", NULL, NULL, NULL, NULL, MIN("at") FROM "answered" GROUP BY 1
), "known" AS (
  SELECT "applicationId", MAX("replied") AS "replied", MAX("one") AS "one", MAX("two") AS "two", MAX("offered") AS "offered", MAX("answered") AS "answered"
  FROM "facts" GROUP BY 1
)
UPDATE "Application" SET "repliedAt" = known."replied", "roundOneAt" = known."one", "roundTwoAt" = known."two",
  "offeredAt" = known."offered", "answeredAt" = known."answered"
FROM "known" AS known WHERE known."applicationId" = "Application"."id";
