import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { editApplication } from './applications';
import { prisma } from './client';
import { isFoundBy } from './found-applications';
import { removePiece } from './pieces';
import { addPerson } from './people';
import { removeApplication, undoRemoval } from './removals';
import { addSample, removeSample } from './sample';
import { find } from './search';
import { SEARCH_KINDS } from './search-kinds';
import { newOwner, testCopies } from './test-database';
import { anApplication, fieldsOf, newId, NOW, personFields } from './test-search';
import { aWholeSearch } from './test-whole-search';

let me: OwnerId;
let them: OwnerId;

testCopies(async () => {
  me = await newOwner();
  await addSample(me, NOW);
  them = await newOwner();
  await aWholeSearch(them);
});

async function foundFor(typed: string, owner = me): Promise<string[]> {
  const { parts } = await find(owner, typed, { take: 50 });
  return parts.flatMap(({ found }) => found.map((each) => `${each.kind}: ${each.person?.name ?? (each.title || each.company)}`));
}

test.each([
  ['queue', 'point: Marcus Oyelaran'],
  ['QUEUE', 'point: Marcus Oyelaran'],
  ['que', 'point: Marcus Oyelaran'],
  ['qeue', 'point: Marcus Oyelaran'],
  ['queeu', 'point: Marcus Oyelaran'],
  ['oyelaran', 'person: Marcus Oyelaran'],
  ['marcus avonmead', 'person: Marcus Oyelaran'],
  ['avonmaed', 'application: Avonmead Health'],
  ['friday', 'stated: Larkhill Transport'],
])('%s finds %s', async (typed, found) => expect(await foundFor(typed)).toContain(found));

test.each(['', ' ', '"', '* OR a', 'AND', 'NEAR(a b)', '{title}: a', 'zzzzzzz', '%', '_'])('%j breaks nothing', async (typed) => {
  expect(await foundFor(typed)).toEqual(expect.any(Array));
});

test('letters with and without their accents are the same, in other alphabets too', async () => {
  for (const name of ['Søren Ångström', 'Łucja Wójcik', 'Ελένη Παπαδοπούλου', 'Алёна Йовович', '李小龍', '山田太郎', 'Weiß'])
    await addPerson(me, newId(), personFields(name), NOW);
  const cases: [string, string][] = [
    ['soren angstrom', 'Søren Ångström'],
    ['lucja', 'Łucja Wójcik'],
    ['ελενη', 'Ελένη Παπαδοπούλου'],
    ['Παπαδοπουλου', 'Ελένη Παπαδοπούλου'],
    ['алена', 'Алёна Йовович'],
    ['小龍', '李小龍'],
    ['太郎', '山田太郎'],
    ['weiss', 'Weiß'],
  ];
  for (const [typed, name] of cases) expect(await foundFor(typed), typed).toContain(`person: ${name}`);
});

test.each([
  'हिन्दी', 'กรุงเทพ', 'مُحَمَّد', 'שָׁלוֹם', 'தமிழ்', '٣٤٥', '१२३', 'ᾶσμα', 'ज़िला', 'น้ำ', 'ＮＴＴ', 'Œuvre', 'm²',
])('%s is found as it is written', async (word) => {
  await addPerson(me, newId(), personFields(`Ann ${word}`), NOW);
  expect(await foundFor(word)).toEqual([`person: Ann ${word}`]);
});

test.each([
  ['office', 'Head oﬃce'],
  ['oﬃce', 'Head office'],
  ['ntt', 'ＮＴＴ東日本'],
  ['ＮＴＴ', 'NTT East'],
  ['oeuvre', 'Grande Œuvre'],
  ['zebra', '\uf0b7Zebra'],
  ['zebra', '✔\ufe0fZebra'],
  ['ทำงาน', 'คนทำงาน'],
])('%s finds %s', async (typed, name) => {
  await addPerson(me, newId(), personFields(name), NOW);
  expect(await foundFor(typed)).toContain(`person: ${name}`);
});

test.each(['0', '01', '019'])('%s finds no more than has it', async (typed) => {
  await addPerson(me, newId(), personFields('Ann 019'), NOW);
  expect(await foundFor(typed)).toContain('person: Ann 019');
  expect((await foundFor(typed)).length).toBeLessThan(6);
});

test('no text breaks the search or a narrowed pipeline, whatever it is written in', async () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme-composite' }));
  await fc.assert(
    fc.asyncProperty(anyText, async (typed) => {
      await find(me, typed, { take: 2 });
      await prisma.$queryRaw`SELECT "id" FROM "Application" WHERE ${isFoundBy(me, typed)} LIMIT 1`;
    }),
    { numRuns: 300 },
  );
});

test('the nearest come first: the name, its beginning, the text', async () => {
  for (const company of ['Heron Works', 'Heronry', 'Ibis & Sons']) await anApplication(me, company);
  const ibis = await anApplication(me, 'Ibis');
  await editApplication(me, ibis, 1, fieldsOf('Ibis', { notes: 'The heron in the yard' }), NOW);
  const { parts } = await find(me, 'heron', { take: 5 });
  const companies = parts.find(({ part }) => part === 'companies')!.found;
  expect(companies.map(({ company, nearness }) => [company, nearness])).toEqual([
    ['Heron Works', 'title-word'],
    ['Heronry', 'title-beginning'],
    ['Ibis', 'word'],
  ]);
});

test('a part can be read on from where it ended', async () => {
  const pages = await Promise.all([0, 3].map((skip) => find(me, 'a', { take: 3, skip, part: 'people' })));
  const [first, second] = pages.map(({ parts }) => parts.find(({ part }) => part === 'people')!);
  expect(first!.hasMore).toBe(true);
  const ids = [...first!.found, ...second!.found].map(({ ref }) => ref);
  expect(new Set(ids).size).toBe(6);
});

test('nothing of anybody else is found, and nothing is missed of one’s own', async () => {
  for (const typed of ['marlowe', 'jo', 'lamps', 'marlow', 'sixty', 'a'])
    expect(JSON.stringify(await find(me, typed, { take: 50 })), typed).not.toMatch(/Adeyemi|The Marlowe rollout/);
  expect(await foundFor('adeyemi', them)).toContain('person: Jo Adeyemi');
  expect(await foundFor('avonmead', them)).toEqual([]);
});

test('the pipeline is narrowed by what was said and written about an application', async () => {
  const companies = async (text: string) =>
    (await prisma.$queryRaw<{ name: string }[]>`SELECT c."name" FROM (SELECT "id", "companyId", "ownerId" FROM "Application") AS a
      JOIN "Company" AS c ON c."id" = a."companyId"
      WHERE a."ownerId" = ${me} AND a."id" IN (SELECT "id" FROM "Application" WHERE ${isFoundBy(me, text)})`).map(({ name }) => name);
  expect(await companies('avonmead')).toEqual(['Avonmead Health']);
  expect(await companies('queue marcus')).toEqual(['Avonmead Health']);
  expect(await companies('ju')).toEqual(['Juniper Mutual']);
  expect(await companies('marlowe pike lamps')).toEqual([]);
  expect((await companies('')).length).toBeGreaterThan(10);
});

/** What stands in the index beside what should: a trigger that is missing shows as a difference. */
async function expectInStep(): Promise<void> {
  const columns = '"kind", "ref", "ownerId", "applicationId", "companyId"';
  const wanted = Object.keys(SEARCH_KINDS).map((kind) => `SELECT ${columns} FROM "Search_${kind}"`);
  const rows = (sql: string) => prisma.$queryRawUnsafe<object[]>(`${sql} ORDER BY "kind", "ref"`);
  expect(await rows(`SELECT ${columns} FROM "SearchRow"`)).toEqual(await rows(`SELECT * FROM (${wanted.join(' UNION ALL ')})`));
  for (const table of ['SearchTitle', 'SearchText', 'SearchLetter']) {
    await prisma.$executeRawUnsafe(`INSERT INTO "${table}" ("${table}") VALUES ('integrity-check')`);
    const [strays] = await prisma.$queryRawUnsafe<{ n: bigint }[]>(
      `SELECT COUNT(*) AS n FROM "${table}" WHERE rowid NOT IN (SELECT "id" FROM "SearchRow")`,
    );
    expect(Number(strays!.n), table).toBe(0);
  }
}

test('every table that is searched has its three triggers', async () => {
  const triggers = await prisma.$queryRaw<{ name: string; tbl_name: string }[]>`SELECT name, tbl_name FROM sqlite_schema WHERE type = 'trigger'`;
  const names = triggers.map(({ name, tbl_name }) => `${name} on ${tbl_name}`);
  for (const [kind, { table }] of Object.entries(SEARCH_KINDS))
    for (const event of ['insert', 'update', 'delete']) expect(names).toContain(`Search_${kind}_${event} on ${table}`);
});

test('the index keeps step with adding, editing, removing, undoing, the sample and the end of an account', async () => {
  await expectInStep();
  const id = await anApplication(me, 'Heron Works');
  await editApplication(me, id, 1, fieldsOf('Kingfisher Works', { notes: 'Blue' }), NOW);
  expect(await foundFor('heron works')).toEqual([]);
  expect(await foundFor('blue')).toContain('application: Kingfisher Works');
  await prisma.offer.create({ data: { applicationId: id, extras: 'A canoe', createdAt: NOW, parts: { create: { position: 0, kind: 'other', words: 'Paddles' } } } });
  expect(await foundFor('canoe paddles')).toEqual(['application: Kingfisher Works']);
  await prisma.offer.delete({ where: { applicationId: id } });
  expect(await foundFor('canoe')).toEqual([]);
  const removal = await removeApplication(me, id, NOW);
  expect(await foundFor('kingfisher')).toEqual([]);
  await undoRemoval(me, removal, NOW);
  expect(await foundFor('kingfisher')).toEqual(['application: Kingfisher Works']);
  const story = await prisma.story.findFirstOrThrow({ where: { ownerId: me } });
  await removePiece(me, 'story', story.id, NOW);
  await expectInStep();
  await removeSample(me, NOW);
  expect(await foundFor('queue')).toEqual([]);
  await expectInStep();
  await prisma.user.delete({ where: { id: them } });
  await expectInStep();
  expect(await prisma.$queryRaw`SELECT 1 FROM "SearchRow" WHERE "ownerId" = ${them}`).toEqual([]);
});
