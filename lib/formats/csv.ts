/** Excel reads a file without this mark as Latin-1 and breaks every accent. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A spreadsheet takes a cell that begins so for a formula, and would run what a stranger wrote into a posting. */
const IS_FORMULA = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const plain = IS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/**
 * Rows as comma-separated values (RFC 4180): lines end with CRLF, a cell is quoted when it holds a comma, a quotation
 * mark or a line break, and a quotation mark is doubled. A cell that a spreadsheet would run begins with an apostrophe.
 * @param head the names of the columns
 */
export function csvText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
