import { createHash } from 'node:crypto';
import { appAddress } from '@/lib/auth/address';
import { feedOfSecret } from '@/lib/auth/feed-secret';
import { findAlarmChoices, listCalendarFacts } from '@/lib/data/calendar-facts';
import { syncFeedEntries } from '@/lib/data/feed-entries';
import { toInstant } from '@/lib/data/instants';
import { calendarEntries } from '@/lib/domain/calendar-entries';
import { feedText } from '@/lib/formats/calendar';

type Context = { params: Promise<{ secret: string }> };

const headers = { 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' };

/**
 * The private calendar, to whoever has its address: its secret is all there is to show. With or without ".ics" at the end,
 * since some calendars insist on it.
 */
export async function GET(request: Request, { params }: Context) {
  const now = new Date();
  const secret = (await params).secret.replace(/\.ics$/, '');
  const feed = await feedOfSecret(secret, request.headers.get('user-agent') ?? '', now);
  if (!feed) return new Response('There is no calendar at this address.', { status: 404, headers });
  const { owner, parts } = feed;
  const [facts, choices] = await Promise.all([listCalendarFacts(owner, now), findAlarmChoices(owner)]);
  const entries = calendarEntries(facts, parts, choices, toInstant(now));
  const text = feedText(await syncFeedEntries(owner, entries, now), appAddress());
  const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
  if (knows(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers: { ...headers, etag } });
  return new Response(text, { headers: { ...headers, etag, 'content-type': 'text/calendar; charset=utf-8' } });
}

/** A proxy that packs the answer marks the tag as weak. */
function knows(header: string | null, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
