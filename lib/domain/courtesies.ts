const GREETINGS =
  'dear|hello|hi|hey|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|' +
  'sehr geehrte[rs]?|bonjour|chère?|cher|madame|monsieur|hola|estimad[oa]s?|querid[oa]s?|buenos d[ií]as|' +
  'gentile|car[oa]|prezad[oa]|olá';
/** The word, up to six more, and a comma or the end of the line. */
const LATIN_GREETING =
  `(?:${GREETINGS})` + String.raw`(?![\p{L}])(?:[^\S\n]+[^\s,，:：!?]+){0,6}[^\S\n]*(?:[,，:：!]|\n|$)`;
const CHINESE_GREETING = String.raw`(?:尊敬|親愛|亲爱)[^，,:：\n]{0,20}[，,:：\n]`;
const GREETING = new RegExp(String.raw`^\s*(?:${LATIN_GREETING}|${CHINESE_GREETING})`, 'iu');

const CLOSINGS =
  'with (?:best|kind|warm|many|all)|warm|warmest|kind|kindest|best|many thanks|all the best|yours|sincerely|regards|' +
  'cheers|thanks|thank you|mit (?:freundlichen|besten|herzlichen|lieben)|' +
  '(?:viele|liebe|beste|herzliche|schöne) gr\\p{L}+|' +
  'cordialement|bien (?:à vous|cordialement)|meilleures|saludos|un (?:cordial )?saludo|atentamente|un abrazo|' +
  'cordiali|atenciosamente';
const CLOSING = new RegExp(String.raw`^\s*(?:(?:${CLOSINGS})(?![\p{L}])|此致|敬上|敬具|謹啟|谨启)`, 'iu');
const CLOSING_WORDS = 6;
const CLOSING_LINES = 4;

/** The greeting a letter begins with ('Dear Helen,'), as it stands there, or an empty string. */
export function greetingOf(letter: string): string {
  return GREETING.exec(letter)?.[0] ?? '';
}

function isClosing(line: string): boolean {
  return CLOSING.test(line) && line.trim().split(/\s+/).length <= CLOSING_WORDS && !/[.?]\s*$/.test(line);
}

/** What a letter ends with ('Warm regards,' and the name below it), as it stands there, or an empty string. */
export function closingOf(letter: string): string {
  const lines = [...letter.matchAll(/^[^\S\n]*\S.*$/gmu)].slice(-CLOSING_LINES);
  const closing = lines.find(([line]) => isClosing(line));
  return closing ? letter.slice(closing.index) : '';
}

/** A letter without its greeting and without its closing, as rule 12 compares it. */
export function withoutCourtesies(letter: string): string {
  const body = letter.slice(greetingOf(letter).length);
  return body.slice(0, body.length - closingOf(body).length).trim();
}
