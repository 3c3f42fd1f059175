import 'server-only';
import { findApplicationName } from '@/lib/data/applications';
import type { OwnerId } from '@/lib/domain/owner';

/** @param then the ids that come after this one, between commas @returns the first of them that is still there */
export async function readNext(owner: OwnerId, then: string | string[] | undefined) {
  const ids = [then ?? []].flat().flatMap((each) => each.split(',')).filter(Boolean);
  for (const [index, id] of ids.slice(0, 100).entries()) {
    const found = await findApplicationName(owner, id);
    const rest = ids.slice(index + 1);
    if (found) return { href: `/applications/${id}/check-in${rest.length ? `?then=${rest.join(',')}` : ''}`, company: found.company.name, left: rest.length };
  }
  return null;
}
