import 'server-only';
import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * @param kinds the kinds of reminder that this address stops by mail
 * @returns what stands for them in an address that works signed out, as in every mail (RFC 8058, 5)
 */
export function unsubscribeToken(ownerId: string, kinds: string[]): string {
  const claim = [ownerId, ...new Set(kinds)].join('.');
  return `${claim}.${signatureOf(claim)}`;
}

/** @returns whose mails stop and which, or null for a token that this installation did not make. */
export function readUnsubscribeToken(token: string): { ownerId: string; kinds: string[] } | null {
  const parts = token.split('.');
  const signature = Buffer.from(parts.pop() ?? '');
  const [ownerId, ...kinds] = parts;
  const expected = Buffer.from(signatureOf(parts.join('.')));
  const isOurs = signature.length === expected.length && timingSafeEqual(signature, expected);
  return isOurs && ownerId && kinds.length ? { ownerId, kinds } : null;
}

function signatureOf(claim: string): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error('The secret is missing: the server has not been started as it should.');
  return createHmac('sha256', secret).update(`unsubscribe ${claim}`).digest('base64url');
}
