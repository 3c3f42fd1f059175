/** Tags that a page is made of; "List<String>" in a posting is none of them. */
const TAG =
  /<\/?(?:p|br|div|span|ul|ol|li|h[1-6]|b|strong|i|em|u|a|font|hr|table|tbody|thead|t[rdh]|section|article|header|footer|main|aside|nav|body|html|head|meta|link|title|img|blockquote|pre|code|sup|sub|small|dl|dt|dd|button|form|input|label|svg|path|time|iframe|noscript|o:p)\b[^<>]*>/gi;
const HEADING = /<h[1-6]\b[^<>]*>/gi;
const ITEM = /<li\b[^<>]*>(?:\s*<(?:p|div|span)\b[^<>]*>)*/gi;
const BREAK = /<(?:br|hr|\/p|\/div|\/li|\/ul|\/ol|\/h[1-6]|\/tr|\/table|\/section|\/dt|\/dd|\/title|p|div|ul|ol|tr|section|dt|dd)\b[^<>]*>/gi;

/** Parts of a page that nobody reads, from where they open to where they close. */
const UNREAD = [
  ['<!--', '-->'],
  ['<script', '</script>'],
  ['<style', '</style>'],
] as const;

const ENTITIES: Record<string, string> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', bull: '•', middot: '·', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', auml: 'ä', ouml: 'ö',
  uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', ntilde: 'ñ', pound: '£', euro: '€', trade: '', reg: '', copy: '',
};

/** Takes out what stands between these two marks; what never closes stays. One pass, however many there are. */
function without(text: string, [opens, closes]: (typeof UNREAD)[number]): string {
  const [start, end] = [new RegExp(opens, 'gi'), new RegExp(closes, 'gi')];
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    start.lastIndex = at;
    const from = start.exec(text);
    end.lastIndex = from?.index ?? 0;
    const to = from && end.exec(text);
    if (!from || !to) return [...kept, text.slice(at)].join(' ');
    kept.push(text.slice(at, from.index));
    at = end.lastIndex;
  }
}

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : ' ';
  });
}

/** Items stay on lines of their own with a mark before them, and headings keep theirs. */
function withoutTags(html: string): string {
  return UNREAD.reduce(without, html)
    .replace(HEADING, '\n# ')
    .replace(ITEM, '\n- ')
    .replace(BREAK, '\n')
    .replace(TAG, ' ');
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/!?\[([^[\]\n]{0,300})\]\([^()\s]{0,2000}\)/g, '$1')
    .replace(/\*\*|__|`/g, '')
    .replace(/\\([-*_.#()[\]+!&])/g, '$1');
}

/**
 * A posting as plain lines, whatever it was pasted from: no tags, no marks of Markdown, entities as the characters they
 * stand for, and nothing of a line of ornaments. Bullets and heading marks ("- ", "# ") stay, for they say what a line is. Takes time in proportion to the
 * text, however it is made.
 */
export function postingLines(text: string): string[] {
  const plain = decoded(withoutTags(text));
  // What a page showed as text may have been a page itself.
  const twice = plain === text ? plain : decoded(withoutTags(plain));
  return withoutMarkdown(twice)
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?[•‣▪●◦✓✔➢►▸] ?/g, '\n• ')
    .split('\n')
    .map((line) => (/[\p{L}\p{N}]/u.test(line) ? line.trim() : ''));
}
