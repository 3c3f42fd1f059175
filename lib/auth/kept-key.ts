import 'server-only';
import { createHash } from 'node:crypto';
import type { OwnerSession } from './session';

/**
 * Names the place on this device where the briefs of a session are kept, so that another session never opens them. It
 * cannot be turned back into the session.
 */
export function keptKey({ sessionId }: OwnerSession): string {
  return createHash('sha256').update(`kept on this device, ${sessionId}`).digest('base64url').slice(0, 22);
}
