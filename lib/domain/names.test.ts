import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstNameOf, foldName, initialsOf, possessive, shortCompanyOf } from './names';

test.each([
  ['Helen Sato', 'Helen'],
  ['  Helen   Sato ', 'Helen'],
  ['Dr Helen Sato', 'Helen'],
  ['Prof. Dr. Anna-Lena Schmidt', 'Anna-Lena'],
  ['Mrs. Ruth Abelson, PhD', 'Ruth'],
  ['Sato, Helen', 'Helen'],
  ['Dr Sato', 'Dr Sato'],
  ['Nell', 'Nell'],
  ['李小龍', '李小龍'],
  ['山田 太郎', '山田 太郎'],
  ['김철수', '김철수'],
  ['Łukasz Křížová', 'Łukasz'],
  ['', ''],
])('%s is called %s', (full, first) => expect(firstNameOf(full)).toBe(first));

test.each([
  ['Helen Sato', 'HS'],
  ['helen sato', 'HS'],
  ['Dr Helen van der Sato', 'HS'],
  ['Kofi Mensah Jr.', 'KM'],
  ['Sato, Helen', 'HS'],
  ['李小龍', '李'],
  ['山田 太郎', '山'],
  ['Wolfeschlegelsteinhausenbergerdorff', 'W'],
  ['Łukasz Křížová', 'ŁK'],
  ['E\u0301lodie N\u0303oño', 'E\u0301N\u0303'],
  ['👩‍🚀 Ada', '👩‍🚀A'],
  ['“Bob” Smith', 'BS'],
  ['', '?'],
  ['   ', '?'],
])('the monogram of %s is %s', (full, initials) => expect(initialsOf(full)).toBe(initials));

test('possessives', () => {
  expect(possessive('Priya')).toBe('Priya’s');
  expect(possessive('Marcus')).toBe('Marcus’s');
});

test.each([
  ['Łukasz  Křížová', 'lukasz krizova'],
  ['STRASSE', 'straße'],
  ['İpek Işık', 'ipek isik'],
  ['Ørsted', 'orsted'],
  ['Zoe\u0308', 'ZOË'],
  ['ΣΊΣΥΦΟΣ', 'σίσυφος'],
  ['Ｈｅｌｅｎ', 'helen'],
])('%s compares as %s', (a, b) => expect(foldName(a)).toBe(foldName(b)));

test('folding keeps what tells names apart', () => {
  expect(foldName('がい')).not.toBe(foldName('かい'));
  expect(foldName('김철수')).toBe('김철수');
});

test('folding twice changes nothing, and names never break the monogram', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
      expect(initialsOf(name).length).toBeGreaterThan(0);
      expect(typeof firstNameOf(name)).toBe('string');
    }),
  );
});

test.each([
  ['Halden Instruments', 'Halden'],
  ['Marlowe & Pike', 'Marlowe & Pike'],
  ['Ost Labs', 'Ost Labs'],
  ['Kestrel', 'Kestrel'],
])('%s goes by %s', (company, short) => {
  expect(shortCompanyOf(company)).toBe(short);
});
