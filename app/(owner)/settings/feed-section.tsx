import { FeedSettings } from '@/components/feeds/feed-settings';
import { appAddress } from '@/lib/auth/address';
import type { OwnerSession } from '@/lib/auth/session';
import { findFeed } from '@/lib/data/feeds';
import { toInstant } from '@/lib/data/instants';
import { dayWords } from '@/lib/domain/day-words';
import { agoWords } from '@/lib/domain/durations';

/** The private calendar in the settings, read here so that the page stays a list of its parts. */
export async function FeedSection({ session: { owner, account } }: { session: OwnerSession }) {
  const now = new Date();
  const feed = await findFeed(owner);
  const shortAddress = `${new URL(appAddress()).host}/feed/…`;
  if (!feed) return <FeedSettings shortAddress={shortAddress} feed={null} />;
  const { madeAt, readAt, reader, ...parts } = feed;
  const made = `made ${dayWords(toInstant(madeAt), toInstant(now), account.timeZone)}`;
  const read = readAt ? `read ${agoWords(now.getTime() - readAt.getTime())} by ${reader}` : 'not read yet';
  return <FeedSettings shortAddress={shortAddress} feed={{ standing: `${made}, ${read}`, parts }} />;
}
