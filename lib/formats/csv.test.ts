import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from './csv';

const line = (value: string) => csvText([value], []).slice(1);

test.each([
  ['plain', 'plain\r\n'],
  ['a, b', '"a, b"\r\n'],
  ['“so” and "so"', '"“so” and ""so"""\r\n'],
  ['two\nlines', '"two\nlines"\r\n'],
  ['=HYPERLINK("http://evil.example")', `"'=HYPERLINK(""http://evil.example"")"\r\n`],
  ['+44 20', "'+44 20\r\n"],
  ['-1', "'-1\r\n"],
  ['@SUM(A1)', "'@SUM(A1)\r\n"],
  ['\tx', "'\tx\r\n"],
  ['\rx', `"'\rx"\r\n`],
  ['58,000 = pay', '"58,000 = pay"\r\n'],
])('%j is written as %j', (value, expected) => expect(line(value)).toBe(expected));

test('begins with a mark that says how it is encoded', () => expect(csvText(['Größe'], [])).toBe('\uFEFFGröße\r\n'));

/** Reads what was written, as RFC 4180 says. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    const row = rows.at(-1) ?? [];
    if (rows.length === 0) rows.push(row);
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('every cell comes back as it was, but for the apostrophe of what looks like a formula', () => {
  const table = fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '=', "'", '-') }), { minLength: 2, maxLength: 2 }));
  fc.assert(
    fc.property(table, (rows) => {
      const [, ...back] = read(csvText(['one', 'two'], rows).slice(1));
      expect(back).toEqual(rows.map((row) => row.map((value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value))));
    }),
  );
});
