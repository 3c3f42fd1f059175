import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import type { listPlannedToSay } from '@/lib/data/story-runs';
import { momentWords } from '@/lib/domain/day-words';
import { shortCompanyOf } from '@/lib/domain/names';
import { plannedOnce, timesAloud, type Practised } from '@/lib/domain/story-practice';

type Rows = Awaited<ReturnType<typeof listPlannedToSay>>;
export type ToSay = Practised & { roundId: string; why: string };

export const toSayHref = ({ storyId, roundId }: { storyId: string; roundId: string }) => `/stories/${storyId}/practice?round=${roundId}`;

/** The stories of the coming rounds, each once, the least practised first, with why they are next. */
export function plannedToSay(rows: Rows, { account }: OwnerSession, now: Date): ToSay[] {
  const { timeZone, hour12 } = account;
  return plannedOnce(
    rows.flatMap(({ storyId, roundId, story, round }): ToSay[] => {
      const startAt = round.interviews[0]?.startAt;
      if (!startAt) return [];
      const runs = story._count.runs;
      const when = momentWords(toInstant(startAt), toInstant(now), timeZone, hour12);
      const why = `${shortCompanyOf(round.application.company.name)}, ${when}, ${timesAloud(runs)}`;
      return [{ storyId, roundId, title: story.title, runs, lastAt: story.runs[0]?.at.getTime() ?? null, startAt: startAt.getTime(), why }];
    }),
  );
}
