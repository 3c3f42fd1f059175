import 'server-only';
import { headers } from 'next/headers';

/**
 * @returns whether the request that writes says it comes from this site. A request that does not say so is refused:
 *   every browser in use sends an Origin with a form.
 */
export async function isOwnOrigin(): Promise<boolean> {
  const incoming = await headers();
  return originMatches(incoming.get('origin'), incoming.get('host'));
}

/** @param host as the browser addressed us; forwarded hosts are never believed */
export function originMatches(origin: string | null, host: string | null): boolean {
  if (!origin || !host || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}
