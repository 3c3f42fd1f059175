/**
 * A link that opens the owner's mail app (RFC 6068). In: an address, or '' to leave it open, and the letter, if any.
 * The `@` stays as it is (section 2), line breaks become %0D%0A (section 5).
 */
export function mailtoLink(address: string, letter?: { subject: string; body: string }): string {
  const to = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`;
  if (!letter) return to;
  const body = letter.body.replaceAll('\n', '\r\n');
  return `${to}?subject=${encodeURIComponent(letter.subject)}&body=${encodeURIComponent(body)}`;
}
