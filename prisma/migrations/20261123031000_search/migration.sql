-- CreateTable
CREATE TABLE "SearchRow" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "applicationId" TEXT,
    "companyId" TEXT,
    "unspaced" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "SearchRow_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SearchRow_ownerId_unspaced_idx" ON "SearchRow"("ownerId", "unspaced");

-- CreateIndex
CREATE UNIQUE INDEX "SearchRow_kind_ref_key" ON "SearchRow"("kind", "ref");

-- What is looked up, by word: these keep no text of their own, only in which rows each word is. Every row has a word that
-- says whose it is and of which part, so that the rows of others are never read. Letters are most of what somebody writes,
-- so they are apart. Marks belong to their word, as vowels do in Hindi and Thai; what makes a sign an emoji does not
-- (U+FE0E, U+FE0F), nor do the bullets of word processors (U+F0B7, F0A7, F0D8, F0FC, F076, F0E0). A letter that is younger
-- than the tables of unicode61 is a letter there too, so no word of a query is ever two for the index, which would refuse
-- it. No word that somebody looks for has a ␟. "SearchTextWord" and "SearchLetterWord" list the words, for those that are mistyped.
CREATE VIRTUAL TABLE "SearchTitle" USING fts5(
  "text", content='', contentless_delete=1, detail=none, prefix='1 2 3 4 5', tokenize="unicode61 remove_diacritics 2 categories 'L* N* Mn Mc' tokenchars '␟' separators '︎️'"
);
CREATE VIRTUAL TABLE "SearchText" USING fts5(
  "text", content='', contentless_delete=1, detail=none, prefix='1 2 3 4 5', tokenize="unicode61 remove_diacritics 2 categories 'L* N* Mn Mc' tokenchars '␟' separators '︎️'"
);
CREATE VIRTUAL TABLE "SearchLetter" USING fts5(
  "text", content='', contentless_delete=1, detail=none, prefix='1 2 3 4 5', tokenize="unicode61 remove_diacritics 2 categories 'L* N* Mn Mc' tokenchars '␟' separators '︎️'"
);
CREATE VIRTUAL TABLE "SearchTextWord" USING fts5vocab('SearchText', 'instance');
CREATE VIRTUAL TABLE "SearchLetterWord" USING fts5vocab('SearchLetter', 'instance');

-- The one way in. Letters that the index does not take apart are folded as searchWords of lib/domain does it.
CREATE VIEW "SearchEntry" AS SELECT
  '' AS "kind", '' AS "ref", '' AS "ownerId", '' AS "part", '' AS "applicationId", '' AS "companyId", '' AS "title", '' AS "body";
CREATE TRIGGER "SearchEntry_insert" INSTEAD OF INSERT ON "SearchEntry" BEGIN
  INSERT INTO "SearchRow" ("ownerId", "kind", "ref", "applicationId", "companyId", "unspaced") VALUES (
    NEW."ownerId", NEW."kind", NEW."ref", NEW."applicationId", NEW."companyId",
    CASE WHEN octet_length(NEW."title" || NEW."body") = length(NEW."title" || NEW."body") THEN false
      ELSE (NEW."title" || NEW."body") GLOB '*[⺀-鿿豈-﫿가-힣ぁ-ヿㄱ-ㆎ𠀀-𲎯฀-๿຀-໿ក-៿က-႟]*' END);
  INSERT INTO "SearchLetter" (rowid, "text") SELECT (SELECT "id" FROM "SearchRow" WHERE "kind" = NEW."kind" AND "ref" = NEW."ref"), NEW."title" || ' ' || NEW."body" || ' ' ||
    '␟' || replace(NEW."ownerId", '-', '') || ' ␟' || replace(NEW."ownerId", '-', '') || NEW."part"
    WHERE NEW."part" = 'written' AND NOT CASE WHEN octet_length(NEW."title" || NEW."body") = length(NEW."title" || NEW."body") THEN false ELSE (NEW."title" || NEW."body") GLOB '*[Æ-ŧẞ΄-ўﬀ-ﬄ]*' END;
  INSERT INTO "SearchText" (rowid, "text") SELECT (SELECT "id" FROM "SearchRow" WHERE "kind" = NEW."kind" AND "ref" = NEW."ref"), NEW."title" || ' ' || NEW."body" || ' ' ||
    '␟' || replace(NEW."ownerId", '-', '') || ' ␟' || replace(NEW."ownerId", '-', '') || NEW."part"
    WHERE NEW."part" <> 'written' AND NOT CASE WHEN octet_length(NEW."title" || NEW."body") = length(NEW."title" || NEW."body") THEN false ELSE (NEW."title" || NEW."body") GLOB '*[Æ-ŧẞ΄-ўﬀ-ﬄ]*' END;
  INSERT INTO "SearchTitle" (rowid, "text") SELECT (SELECT "id" FROM "SearchRow" WHERE "kind" = NEW."kind" AND "ref" = NEW."ref"), NEW."title" || ' ' ||
    '␟' || replace(NEW."ownerId", '-', '') || ' ␟' || replace(NEW."ownerId", '-', '') || NEW."part"
    WHERE NEW."title" <> '' AND NOT CASE WHEN octet_length(NEW."title" || NEW."body") = length(NEW."title" || NEW."body") THEN false ELSE (NEW."title" || NEW."body") GLOB '*[Æ-ŧẞ΄-ўﬀ-ﬄ]*' END;
  INSERT INTO "SearchLetter" (rowid, "text") SELECT (SELECT "id" FROM "SearchRow" WHERE "kind" = NEW."kind" AND "ref" = NEW."ref"), "title" || ' ' || "body" || ' ' ||
    '␟' || replace(NEW."ownerId", '-', '') || ' ␟' || replace(NEW."ownerId", '-', '') || NEW."part"
    FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'Ё', 'е'), 'Ї', 'і'), 'Ў', 'у'), 'ѓ', 'г'), 'ќ', 'к'), 'Ѓ', 'г'), 'Ќ', 'к'), 'ﬀ', 'ff'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ﬃ', 'ffi'), 'ﬄ', 'ffl') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'Ё', 'е'), 'Ї', 'і'), 'Ў', 'у'), 'ѓ', 'г'), 'ќ', 'к'), 'Ѓ', 'г'), 'Ќ', 'к'), 'ﬀ', 'ff'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ﬃ', 'ffi'), 'ﬄ', 'ffl') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'Ή', 'η'), 'Ί', 'ι'), 'Ό', 'ο'), 'Ύ', 'υ'), 'Ώ', 'ω'), 'Ϊ', 'ι'), 'Ϋ', 'υ'), 'й', 'и'), 'ё', 'е'), 'ї', 'і'), 'ў', 'у'), 'Й', 'и') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'Ή', 'η'), 'Ί', 'ι'), 'Ό', 'ο'), 'Ύ', 'υ'), 'Ώ', 'ω'), 'Ϊ', 'ι'), 'Ϋ', 'υ'), 'й', 'и'), 'ё', 'е'), 'ї', 'і'), 'ў', 'у'), 'Й', 'и') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'έ', 'ε'), 'ή', 'η'), 'ί', 'ι'), 'ό', 'ο'), 'ύ', 'υ'), 'ώ', 'ω'), 'ϊ', 'ι'), 'ϋ', 'υ'), 'ΐ', 'ι'), 'ΰ', 'υ'), 'Ά', 'α'), 'Έ', 'ε') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'έ', 'ε'), 'ή', 'η'), 'ί', 'ι'), 'ό', 'ο'), 'ύ', 'υ'), 'ώ', 'ω'), 'ϊ', 'ι'), 'ϋ', 'υ'), 'ΐ', 'ι'), 'ΰ', 'υ'), 'Ά', 'α'), 'Έ', 'ε') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'h'), 'ŧ', 't'), 'Ŧ', 't'), 'ŋ', 'n'), 'Ŋ', 'n'), 'ά', 'α') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'h'), 'ŧ', 't'), 'Ŧ', 't'), 'ŋ', 'n'), 'Ŋ', 'n'), 'ά', 'α') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th') AS "body" FROM (SELECT NEW."title" AS "title", NEW."body" AS "body"))))))
    WHERE NEW."part" = 'written' AND CASE WHEN octet_length(NEW."title" || NEW."body") = length(NEW."title" || NEW."body") THEN false ELSE (NEW."title" || NEW."body") GLOB '*[Æ-ŧẞ΄-ўﬀ-ﬄ]*' END;
  INSERT INTO "SearchText" (rowid, "text") SELECT (SELECT "id" FROM "SearchRow" WHERE "kind" = NEW."kind" AND "ref" = NEW."ref"), "title" || ' ' || "body" || ' ' ||
    '␟' || replace(NEW."ownerId", '-', '') || ' ␟' || replace(NEW."ownerId", '-', '') || NEW."part"
    FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'Ё', 'е'), 'Ї', 'і'), 'Ў', 'у'), 'ѓ', 'г'), 'ќ', 'к'), 'Ѓ', 'г'), 'Ќ', 'к'), 'ﬀ', 'ff'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ﬃ', 'ffi'), 'ﬄ', 'ffl') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'Ё', 'е'), 'Ї', 'і'), 'Ў', 'у'), 'ѓ', 'г'), 'ќ', 'к'), 'Ѓ', 'г'), 'Ќ', 'к'), 'ﬀ', 'ff'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ﬃ', 'ffi'), 'ﬄ', 'ffl') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'Ή', 'η'), 'Ί', 'ι'), 'Ό', 'ο'), 'Ύ', 'υ'), 'Ώ', 'ω'), 'Ϊ', 'ι'), 'Ϋ', 'υ'), 'й', 'и'), 'ё', 'е'), 'ї', 'і'), 'ў', 'у'), 'Й', 'и') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'Ή', 'η'), 'Ί', 'ι'), 'Ό', 'ο'), 'Ύ', 'υ'), 'Ώ', 'ω'), 'Ϊ', 'ι'), 'Ϋ', 'υ'), 'й', 'и'), 'ё', 'е'), 'ї', 'і'), 'ў', 'у'), 'Й', 'и') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'έ', 'ε'), 'ή', 'η'), 'ί', 'ι'), 'ό', 'ο'), 'ύ', 'υ'), 'ώ', 'ω'), 'ϊ', 'ι'), 'ϋ', 'υ'), 'ΐ', 'ι'), 'ΰ', 'υ'), 'Ά', 'α'), 'Έ', 'ε') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'έ', 'ε'), 'ή', 'η'), 'ί', 'ι'), 'ό', 'ο'), 'ύ', 'υ'), 'ώ', 'ω'), 'ϊ', 'ι'), 'ϋ', 'υ'), 'ΐ', 'ι'), 'ΰ', 'υ'), 'Ά', 'α'), 'Έ', 'ε') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'h'), 'ŧ', 't'), 'Ŧ', 't'), 'ŋ', 'n'), 'Ŋ', 'n'), 'ά', 'α') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'h'), 'ŧ', 't'), 'Ŧ', 't'), 'ŋ', 'n'), 'Ŋ', 'n'), 'ά', 'α') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th') AS "body" FROM (SELECT NEW."title" AS "title", NEW."body" AS "body"))))))
    WHERE NEW."part" <> 'written' AND CASE WHEN octet_length(NEW."title" || NEW."body") = length(NEW."title" || NEW."body") THEN false ELSE (NEW."title" || NEW."body") GLOB '*[Æ-ŧẞ΄-ўﬀ-ﬄ]*' END;
  INSERT INTO "SearchTitle" (rowid, "text") SELECT (SELECT "id" FROM "SearchRow" WHERE "kind" = NEW."kind" AND "ref" = NEW."ref"), "title" || ' ' ||
    '␟' || replace(NEW."ownerId", '-', '') || ' ␟' || replace(NEW."ownerId", '-', '') || NEW."part"
    FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'Ё', 'е'), 'Ї', 'і'), 'Ў', 'у'), 'ѓ', 'г'), 'ќ', 'к'), 'Ѓ', 'г'), 'Ќ', 'к'), 'ﬀ', 'ff'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ﬃ', 'ffi'), 'ﬄ', 'ffl') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'Ё', 'е'), 'Ї', 'і'), 'Ў', 'у'), 'ѓ', 'г'), 'ќ', 'к'), 'Ѓ', 'г'), 'Ќ', 'к'), 'ﬀ', 'ff'), 'ﬁ', 'fi'), 'ﬂ', 'fl'), 'ﬃ', 'ffi'), 'ﬄ', 'ffl') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'Ή', 'η'), 'Ί', 'ι'), 'Ό', 'ο'), 'Ύ', 'υ'), 'Ώ', 'ω'), 'Ϊ', 'ι'), 'Ϋ', 'υ'), 'й', 'и'), 'ё', 'е'), 'ї', 'і'), 'ў', 'у'), 'Й', 'и') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'Ή', 'η'), 'Ί', 'ι'), 'Ό', 'ο'), 'Ύ', 'υ'), 'Ώ', 'ω'), 'Ϊ', 'ι'), 'Ϋ', 'υ'), 'й', 'и'), 'ё', 'е'), 'ї', 'і'), 'ў', 'у'), 'Й', 'и') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'έ', 'ε'), 'ή', 'η'), 'ί', 'ι'), 'ό', 'ο'), 'ύ', 'υ'), 'ώ', 'ω'), 'ϊ', 'ι'), 'ϋ', 'υ'), 'ΐ', 'ι'), 'ΰ', 'υ'), 'Ά', 'α'), 'Έ', 'ε') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'έ', 'ε'), 'ή', 'η'), 'ί', 'ι'), 'ό', 'ο'), 'ύ', 'υ'), 'ώ', 'ω'), 'ϊ', 'ι'), 'ϋ', 'υ'), 'ΐ', 'ι'), 'ΰ', 'υ'), 'Ά', 'α'), 'Έ', 'ε') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'h'), 'ŧ', 't'), 'Ŧ', 't'), 'ŋ', 'n'), 'Ŋ', 'n'), 'ά', 'α') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'æ', 'ae'), 'Æ', 'ae'), 'œ', 'oe'), 'Œ', 'oe'), 'ı', 'i'), 'ħ', 'h'), 'Ħ', 'h'), 'ŧ', 't'), 'Ŧ', 't'), 'ŋ', 'n'), 'Ŋ', 'n'), 'ά', 'α') AS "body" FROM (SELECT replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("title", 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th') AS "title",
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace("body", 'ß', 'ss'), 'ẞ', 'ss'), 'ł', 'l'), 'Ł', 'l'), 'ø', 'o'), 'Ø', 'o'), 'đ', 'd'), 'Đ', 'd'), 'ð', 'd'), 'Ð', 'd'), 'þ', 'th'), 'Þ', 'th') AS "body" FROM (SELECT NEW."title" AS "title", NEW."body" AS "body"))))))
    WHERE NEW."title" <> '' AND CASE WHEN octet_length(NEW."title" || NEW."body") = length(NEW."title" || NEW."body") THEN false ELSE (NEW."title" || NEW."body") GLOB '*[Æ-ŧẞ΄-ўﬀ-ﬄ]*' END;
END;
CREATE TRIGGER "SearchRow_delete" AFTER DELETE ON "SearchRow" BEGIN
  DELETE FROM "SearchText" WHERE rowid = OLD."id";
  DELETE FROM "SearchTitle" WHERE rowid = OLD."id";
  DELETE FROM "SearchLetter" WHERE rowid = OLD."id";
END;

-- What is found of each table, and the triggers that keep it so. A table that a later migration builds anew loses its
-- triggers: lib/data/search.test.ts says which.

CREATE VIEW "Search_person" AS SELECT 'person' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'people' AS "part",
  NULL AS "applicationId", t."companyId" AS "companyId", COALESCE(t."name", '') AS "title",
  t."title" || ' ' || t."cue" || ' ' || t."howMet" || ' ' || t."caresAbout" || ' ' || t."email" || ' ' || t."phone" || ' ' || t."pronunciation" || ' ' || COALESCE(c."name", '') AS "body"
  FROM "Person" AS t LEFT JOIN "Company" AS c ON c."id" = t."companyId";
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_person" AS v JOIN "Person" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_person_insert" AFTER INSERT ON "Person" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_person" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_person_update" AFTER UPDATE OF "name", "title", "cue", "howMet", "caresAbout", "email", "phone", "pronunciation", "companyId" ON "Person" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'person' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_person" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_person_delete" AFTER DELETE ON "Person" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'person' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_application" AS SELECT 'application' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'companies' AS "part",
  t."id" AS "applicationId", t."companyId" AS "companyId", c."name" || ' ' || t."role" AS "title",
  t."tags" || ' ' || t."place" || ' ' || t."source" || ' ' || t."sourceDetail" || ' ' || t."level" || ' ' || t."resumeVersion" || ' ' || t."notes" || ' ' || t."jobDescription" || ' ' || COALESCE(o."extras" || ' ' || o."notes", '') || ' ' || COALESCE((SELECT group_concat(p."label" || ' ' || p."words" || ' ' || p."detail", ' ') FROM "OfferPart" AS p WHERE p."applicationId" = t."id"), '') AS "body"
  FROM "Application" AS t JOIN "Company" AS c ON c."id" = t."companyId" LEFT JOIN "Offer" AS o ON o."applicationId" = t."id";
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_application" AS v JOIN "Application" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_application_insert" AFTER INSERT ON "Application" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_application" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_application_update" AFTER UPDATE OF "companyId", "role", "tags", "place", "source", "sourceDetail", "level", "resumeVersion", "notes", "jobDescription" ON "Application" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'application' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_application" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_application_delete" AFTER DELETE ON "Application" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'application' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_point" AS SELECT 'point' AS "kind", t."id" AS "ref", i."ownerId" AS "ownerId", 'said' AS "part",
  r."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."words" AS "body"
  FROM "TalkingPoint" AS t JOIN "Encounter" AS e ON e."id" = t."encounterId" JOIN "Interview" AS i ON i."id" = e."interviewId" JOIN "Round" AS r ON r."id" = i."roundId";
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_point" AS v JOIN "TalkingPoint" AS t ON t."id" = v."ref" ORDER BY t."id";
CREATE TRIGGER "Search_point_insert" AFTER INSERT ON "TalkingPoint" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_point" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_point_update" AFTER UPDATE OF "words", "encounterId" ON "TalkingPoint" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'point' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_point" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_point_delete" AFTER DELETE ON "TalkingPoint" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'point' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_reply" AS SELECT 'reply' AS "kind", t."id" AS "ref", a."ownerId" AS "ownerId", 'said' AS "part",
  a."id" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."words" AS "body"
  FROM "Reply" AS t JOIN "Application" AS a ON a."id" = t."applicationId" WHERE t."words" <> '';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_reply" AS v JOIN "Reply" AS t ON t."id" = v."ref" ORDER BY t."at";
CREATE TRIGGER "Search_reply_insert" AFTER INSERT ON "Reply" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_reply" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_reply_update" AFTER UPDATE OF "words" ON "Reply" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'reply' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_reply" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_reply_delete" AFTER DELETE ON "Reply" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'reply' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_stated" AS SELECT 'stated' AS "kind", t."id" AS "ref", a."ownerId" AS "ownerId", 'said' AS "part",
  a."id" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."words" AS "body"
  FROM "StatedReply" AS t JOIN "Application" AS a ON a."id" = t."applicationId" WHERE t."words" <> '';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_stated" AS v JOIN "StatedReply" AS t ON t."id" = v."ref" ORDER BY t."saidAt";
CREATE TRIGGER "Search_stated_insert" AFTER INSERT ON "StatedReply" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_stated" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_stated_update" AFTER UPDATE OF "words" ON "StatedReply" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'stated' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_stated" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_stated_delete" AFTER DELETE ON "StatedReply" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'stated' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_answer" AS SELECT 'answer' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'said' AS "part",
  r."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."answer" AS "body"
  FROM "Asked" AS t JOIN "Round" AS r ON r."id" = t."roundId" JOIN "Question" AS q ON q."id" = t."questionId" WHERE t."answer" <> '' AND q."direction" = 'mine';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_answer" AS v JOIN "Asked" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_answer_insert" AFTER INSERT ON "Asked" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_answer" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_answer_update" AFTER UPDATE OF "answer", "questionId" ON "Asked" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'answer' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_answer" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_answer_delete" AFTER DELETE ON "Asked" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'answer' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_note" AS SELECT 'note' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'written' AS "part",
  t."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."subject" || ' ' || t."body" || ' ' || t."helped" || ' ' || t."skipReason" AS "body"
  FROM "ThankYouNote" AS t WHERE t."subject" <> '' OR t."body" <> '' OR t."helped" <> '' OR t."skipReason" <> '';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_note" AS v JOIN "ThankYouNote" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_note_insert" AFTER INSERT ON "ThankYouNote" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_note" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_note_update" AFTER UPDATE OF "subject", "body", "helped", "skipReason" ON "ThankYouNote" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'note' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_note" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_note_delete" AFTER DELETE ON "ThankYouNote" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'note' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_check-in" AS SELECT 'check-in' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'written' AS "part",
  t."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."subject" || ' ' || t."body" AS "body"
  FROM "CheckIn" AS t WHERE t."subject" <> '' OR t."body" <> '';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_check-in" AS v JOIN "CheckIn" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_check-in_insert" AFTER INSERT ON "CheckIn" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_check-in" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_check-in_update" AFTER UPDATE OF "subject", "body" ON "CheckIn" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'check-in' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_check-in" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_check-in_delete" AFTER DELETE ON "CheckIn" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'check-in' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_story" AS SELECT 'story' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'written' AS "part",
  NULL AS "applicationId", NULL AS "companyId", t."title" AS "title",
  t."facts" || ' ' || t."occasion" || ' ' || t."happened" || ' ' || t."situation" || ' ' || t."task" || ' ' || t."action" || ' ' || t."result" || ' ' || t."reflection" AS "body"
  FROM "Story" AS t;
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_story" AS v JOIN "Story" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_story_insert" AFTER INSERT ON "Story" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_story" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_story_update" AFTER UPDATE OF "title", "facts", "occasion", "happened", "situation", "task", "action", "result", "reflection" ON "Story" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'story' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_story" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_story_delete" AFTER DELETE ON "Story" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'story' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_telling" AS SELECT 'telling' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'written' AS "part",
  r."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."said" AS "body"
  FROM "Telling" AS t JOIN "Round" AS r ON r."id" = t."roundId" WHERE t."said" <> '';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_telling" AS v JOIN "Telling" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_telling_insert" AFTER INSERT ON "Telling" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_telling" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_telling_update" AFTER UPDATE OF "said" ON "Telling" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'telling' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_telling" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_telling_delete" AFTER DELETE ON "Telling" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'telling' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_question" AS SELECT 'question' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  NULL AS "applicationId", NULL AS "companyId", t."words" AS "title",
  '' AS "body"
  FROM "Question" AS t;
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_question" AS v JOIN "Question" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_question_insert" AFTER INSERT ON "Question" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_question" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_question_update" AFTER UPDATE OF "words" ON "Question" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'question' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_question" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_question_delete" AFTER DELETE ON "Question" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'question' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_given" AS SELECT 'given' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  r."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."answer" AS "body"
  FROM "Asked" AS t JOIN "Round" AS r ON r."id" = t."roundId" JOIN "Question" AS q ON q."id" = t."questionId" WHERE t."answer" <> '' AND q."direction" = 'theirs';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_given" AS v JOIN "Asked" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_given_insert" AFTER INSERT ON "Asked" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_given" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_given_update" AFTER UPDATE OF "answer", "questionId" ON "Asked" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'given' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_given" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_given_delete" AFTER DELETE ON "Asked" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'given' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_claim" AS SELECT 'claim' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  t."applicationId" AS "applicationId", NULL AS "companyId", t."label" AS "title",
  t."value" AS "body"
  FROM "Claim" AS t;
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_claim" AS v JOIN "Claim" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_claim_insert" AFTER INSERT ON "Claim" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_claim" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_claim_update" AFTER UPDATE OF "label", "value" ON "Claim" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'claim' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_claim" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_claim_delete" AFTER DELETE ON "Claim" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'claim' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_finding" AS SELECT 'finding' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  NULL AS "applicationId", t."companyId" AS "companyId", t."title" AS "title",
  t."body" || ' ' || t."source" AS "body"
  FROM "ResearchCard" AS t;
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_finding" AS v JOIN "ResearchCard" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_finding_insert" AFTER INSERT ON "ResearchCard" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_finding" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_finding_update" AFTER UPDATE OF "title", "body", "source", "companyId" ON "ResearchCard" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'finding' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_finding" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_finding_delete" AFTER DELETE ON "ResearchCard" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'finding' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_contact" AS SELECT 'contact' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  t."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."asked" || ' ' || t."outcome" AS "body"
  FROM "Outreach" AS t WHERE t."asked" <> '' OR t."outcome" <> '';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_contact" AS v JOIN "Outreach" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_contact_insert" AFTER INSERT ON "Outreach" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_contact" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_contact_update" AFTER UPDATE OF "asked", "outcome" ON "Outreach" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'contact' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_contact" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_contact_delete" AFTER DELETE ON "Outreach" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'contact' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_task" AS SELECT 'task' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  t."applicationId" AS "applicationId", NULL AS "companyId", t."words" AS "title",
  '' AS "body"
  FROM "Task" AS t;
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_task" AS v JOIN "Task" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_task_insert" AFTER INSERT ON "Task" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_task" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_task_update" AFTER UPDATE OF "words" ON "Task" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'task' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_task" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_task_delete" AFTER DELETE ON "Task" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'task' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_evidence" AS SELECT 'evidence' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  t."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."words" AS "body"
  FROM "Evidence" AS t;
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_evidence" AS v JOIN "Evidence" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_evidence_insert" AFTER INSERT ON "Evidence" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_evidence" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_evidence_update" AFTER UPDATE OF "words" ON "Evidence" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'evidence' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_evidence" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_evidence_delete" AFTER DELETE ON "Evidence" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'evidence' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_requirement" AS SELECT 'requirement' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  t."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."words" || ' ' || t."evidence" AS "body"
  FROM "Requirement" AS t;
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_requirement" AS v JOIN "Requirement" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_requirement_insert" AFTER INSERT ON "Requirement" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_requirement" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_requirement_update" AFTER UPDATE OF "words", "evidence" ON "Requirement" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'requirement' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_requirement" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_requirement_delete" AFTER DELETE ON "Requirement" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'requirement' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_round" AS SELECT 'round' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  t."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."remark" || ' ' || t."fitWords" || ' ' || t."redFlags" || ' ' || t."onboarding" || ' ' || t."theirAnswers" || ' ' || t."whereDetail" || ' ' || t."leaveDetail" || ' ' || t."askFor" || ' ' || t."askForDetail" || ' ' || t."bring" || ' ' || t."bringDetail" AS "body"
  FROM "Round" AS t WHERE t."remark" || t."fitWords" || t."redFlags" || t."onboarding" || t."theirAnswers" || t."whereDetail" || t."leaveDetail" || t."askFor" || t."askForDetail" || t."bring" || t."bringDetail" <> '';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_round" AS v JOIN "Round" AS t ON t."id" = v."ref" ORDER BY t."createdAt";
CREATE TRIGGER "Search_round_insert" AFTER INSERT ON "Round" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_round" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_round_update" AFTER UPDATE OF "remark", "fitWords", "redFlags", "onboarding", "theirAnswers", "whereDetail", "leaveDetail", "askFor", "askForDetail", "bring", "bringDetail" ON "Round" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'round' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_round" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_round_delete" AFTER DELETE ON "Round" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'round' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_assessment" AS SELECT 'assessment' AS "kind", t."interviewId" AS "ref", i."ownerId" AS "ownerId", 'rest' AS "part",
  r."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."what" || ' ' || t."judgedOn" || ' ' || t."judgedBy" || ' ' || t."bring" AS "body"
  FROM "Assessment" AS t JOIN "Interview" AS i ON i."id" = t."interviewId" JOIN "Round" AS r ON r."id" = i."roundId";
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_assessment" AS v JOIN "Assessment" AS t ON t."interviewId" = v."ref" ORDER BY t."interviewId";
CREATE TRIGGER "Search_assessment_insert" AFTER INSERT ON "Assessment" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_assessment" WHERE "ref" = NEW."interviewId";
END;
CREATE TRIGGER "Search_assessment_update" AFTER UPDATE OF "what", "judgedOn", "judgedBy", "bring" ON "Assessment" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'assessment' AND "ref" = OLD."interviewId";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_assessment" WHERE "ref" = NEW."interviewId";
END;
CREATE TRIGGER "Search_assessment_delete" AFTER DELETE ON "Assessment" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'assessment' AND "ref" = OLD."interviewId";
END;

CREATE VIEW "Search_plan" AS SELECT 'plan' AS "kind", t."applicationId" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  t."applicationId" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."aim30" || ' ' || t."aim60" || ' ' || t."aim90" || ' ' || t."need" AS "body"
  FROM "NinetyDayPlan" AS t WHERE t."aim30" || t."aim60" || t."aim90" || t."need" <> '';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_plan" AS v JOIN "NinetyDayPlan" AS t ON t."applicationId" = v."ref" ORDER BY t."updatedAt";
CREATE TRIGGER "Search_plan_insert" AFTER INSERT ON "NinetyDayPlan" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_plan" WHERE "ref" = NEW."applicationId";
END;
CREATE TRIGGER "Search_plan_update" AFTER UPDATE OF "aim30", "aim60", "aim90", "need" ON "NinetyDayPlan" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'plan' AND "ref" = OLD."applicationId";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_plan" WHERE "ref" = NEW."applicationId";
END;
CREATE TRIGGER "Search_plan_delete" AFTER DELETE ON "NinetyDayPlan" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'plan' AND "ref" = OLD."applicationId";
END;

CREATE VIEW "Search_goal" AS SELECT 'goal' AS "kind", t."id" AS "ref", a."ownerId" AS "ownerId", 'rest' AS "part",
  a."id" AS "applicationId", NULL AS "companyId", '' AS "title",
  t."goal" || ' ' || t."measure" || ' ' || t."source" AS "body"
  FROM "PlanGoal" AS t JOIN "Application" AS a ON a."id" = t."applicationId";
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_goal" AS v JOIN "PlanGoal" AS t ON t."id" = v."ref" ORDER BY t."id";
CREATE TRIGGER "Search_goal_insert" AFTER INSERT ON "PlanGoal" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_goal" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_goal_update" AFTER UPDATE OF "goal", "measure", "source" ON "PlanGoal" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'goal' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_goal" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_goal_delete" AFTER DELETE ON "PlanGoal" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'goal' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_practice" AS SELECT 'practice' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  NULL AS "applicationId", NULL AS "companyId", '' AS "title",
  t."change" AS "body"
  FROM "PracticeRun" AS t WHERE t."change" <> '';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_practice" AS v JOIN "PracticeRun" AS t ON t."id" = v."ref" ORDER BY t."at";
CREATE TRIGGER "Search_practice_insert" AFTER INSERT ON "PracticeRun" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_practice" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_practice_update" AFTER UPDATE OF "change" ON "PracticeRun" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'practice' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_practice" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_practice_delete" AFTER DELETE ON "PracticeRun" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'practice' AND "ref" = OLD."id";
END;

CREATE VIEW "Search_aloud" AS SELECT 'aloud' AS "kind", t."id" AS "ref", t."ownerId" AS "ownerId", 'rest' AS "part",
  NULL AS "applicationId", NULL AS "companyId", '' AS "title",
  t."change" AS "body"
  FROM "StoryRun" AS t WHERE t."change" <> '';
INSERT INTO "SearchEntry" SELECT v.* FROM "Search_aloud" AS v JOIN "StoryRun" AS t ON t."id" = v."ref" ORDER BY t."at";
CREATE TRIGGER "Search_aloud_insert" AFTER INSERT ON "StoryRun" BEGIN
  INSERT INTO "SearchEntry" SELECT * FROM "Search_aloud" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_aloud_update" AFTER UPDATE OF "change" ON "StoryRun" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'aloud' AND "ref" = OLD."id";
  INSERT INTO "SearchEntry" SELECT * FROM "Search_aloud" WHERE "ref" = NEW."id";
END;
CREATE TRIGGER "Search_aloud_delete" AFTER DELETE ON "StoryRun" BEGIN
  DELETE FROM "SearchRow" WHERE "kind" = 'aloud' AND "ref" = OLD."id";
END;

-- What a row is found by and another table holds: writing the row as it is brings its entry up to date.
CREATE TRIGGER "Search_company_renamed" AFTER UPDATE OF "name" ON "Company" WHEN OLD."name" <> NEW."name" BEGIN
  UPDATE "Person" SET "name" = "name" WHERE "companyId" = NEW."id";
  UPDATE "Application" SET "role" = "role" WHERE "companyId" = NEW."id";
END;
CREATE TRIGGER "Search_offer_insert" AFTER INSERT ON "Offer" BEGIN
  UPDATE "Application" SET "role" = "role" WHERE "id" = NEW."applicationId";
END;
CREATE TRIGGER "Search_offer_update" AFTER UPDATE OF "extras", "notes" ON "Offer" BEGIN
  UPDATE "Application" SET "role" = "role" WHERE "id" = NEW."applicationId";
END;
CREATE TRIGGER "Search_offer_delete" AFTER DELETE ON "Offer" BEGIN
  UPDATE "Application" SET "role" = "role" WHERE "id" = OLD."applicationId";
END;
CREATE TRIGGER "Search_offerpart_insert" AFTER INSERT ON "OfferPart" BEGIN
  UPDATE "Application" SET "role" = "role" WHERE "id" = NEW."applicationId";
END;
CREATE TRIGGER "Search_offerpart_update" AFTER UPDATE OF "label", "words", "detail" ON "OfferPart" BEGIN
  UPDATE "Application" SET "role" = "role" WHERE "id" = NEW."applicationId";
END;
CREATE TRIGGER "Search_offerpart_delete" AFTER DELETE ON "OfferPart" BEGIN
  UPDATE "Application" SET "role" = "role" WHERE "id" = OLD."applicationId";
END;

-- What was there before is written in many small steps; one piece is quicker to look through.
INSERT INTO "SearchTitle" ("SearchTitle") VALUES ('optimize');
INSERT INTO "SearchText" ("SearchText") VALUES ('optimize');
INSERT INTO "SearchLetter" ("SearchLetter") VALUES ('optimize');
