/** Elements whose end or beginning ends a line, and those whose text nobody wrote. */
const BREAKS = /^(?:li|br|p|div|h[1-6]|tr|ul|ol|section|article|header|dt|dd)$/;
const UNSEEN = /^(?:script|style|template|head|noscript)$/;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', bull: '•', hellip: '…', rsquo: '’', pound: '£', euro: '€' };

function character(whole: string, name: string): string {
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : name.startsWith('#') ? Number(name.slice(1)) : NaN;
  if (Number.isInteger(code)) return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : ' ';
  return ENTITIES[name.toLowerCase()] ?? whole;
}

/**
 * A text without its markup: list items and blocks as lines, a bullet before each item, scripts and styles left out. A
 * text without any comes back as it is. Takes time in proportion to the text, whatever stands in it.
 */
export function withoutMarkup(text: string): string {
  if (!/<\/?[a-z][^<>]*>/i.test(text)) return text;
  let [plain, from] = ['', 0];
  let unseen: string | null = null;
  for (const tag of text.matchAll(/<(\/?)([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>|<![^<>]*>/gi)) {
    const [whole, closing, name = ''] = tag;
    const element = name.toLowerCase();
    if (!unseen) plain += text.slice(from, tag.index);
    from = tag.index + whole.length;
    if (unseen) {
      if (closing && element === unseen) unseen = null;
      continue;
    }
    if (UNSEEN.test(element) && !closing) unseen = element;
    else if (BREAKS.test(element)) plain += element === 'li' && !closing ? '\n• ' : '\n';
  }
  if (!unseen) plain += text.slice(from);
  return plain.replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, character);
}
