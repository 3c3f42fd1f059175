import { createHash } from 'node:crypto';

/** What a notification says: href is a path of ours, and of two with one tag the later stands in for the earlier. */
export type PushMessage = { title: string; body: string; href: string; tag: string };

/** Push services take 4,096 bytes encrypted (RFC 8030, section 7.2); this leaves room for any of them. */
const MOST_BYTES = 3_000;
/** The most that one character takes in JSON, as in \u0000. */
const BYTES_A_LETTER = 6;

/** @returns the message as JSON of 3,000 bytes or less; what is too long is its body, and that is cut with an ellipsis. */
export function payloadOf(message: PushMessage): string {
  let payload = JSON.stringify(message);
  const letters = Array.from(message.body);
  for (let over = excess(payload); over > 0 && letters.length > 0; over = excess(payload)) {
    letters.length = Math.max(0, letters.length - Math.ceil(over / BYTES_A_LETTER) - 1);
    payload = JSON.stringify({ ...message, body: `${letters.join('').trimEnd()}…` });
  }
  return payload;
}

const excess = (payload: string) => Buffer.byteLength(payload) - MOST_BYTES;

/** @returns a name for the tag that push services take (RFC 8030, section 5.4) and that tells them nothing. */
export function topicOf(tag: string): string {
  return createHash('sha256').update(tag).digest('base64url').slice(0, 32);
}
