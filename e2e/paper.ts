import { inflateSync } from 'node:zlib';

/** How many pages a PDF has, and on what paper. */
export function pagesOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, part = '']) => {
    try {
      return inflateSync(Buffer.from(part, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].flatMap((part) => [...part.matchAll(/\/Type\s*\/Page\b[\s\S]*?MediaBox\s*\[([^\]]*)\]/g)].map(([, box = '']) => box.trim()));
}

/** The box of an A4 page in points. */
export const A4 = /^0 0 59[45](\.\d+)? 84[12](\.\d+)?$/;
