import 'server-only';
import type { MatrixFacts } from '@/components/stories/told-table';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import type { listToldMatrix } from '@/lib/data/tellings';
import { dateWords } from '@/lib/domain/day-words';
import { firstNameOf, shortCompanyOf } from '@/lib/domain/names';
import { LANDINGS } from '@/lib/domain/stories';
import { plainDateIn } from '@/lib/domain/time';
import { matrixFinding, toldMatrix } from '@/lib/domain/told-matrix';

type Row = NonNullable<Awaited<ReturnType<typeof listToldMatrix>>>;

/** Who heard what at one company, in words. A plan of a round that is over, and was not told, is none any more. */
export function matrixView({ company, people, tellings }: Row, { account }: OwnerSession, now: Date): MatrixFacts {
  const zone = account.timeZone;
  const today = plainDateIn(toInstant(now), zone);
  const told = tellings
    .filter(({ toldAt, round }) => toldAt || !round.loggedAt)
    .map(({ id, storyId, personId, story, toldAt, landed, said }) => ({
      id,
      storyId,
      personId,
      title: story.title,
      isTold: toldAt !== null,
      when: toldAt ? dateWords(plainDateIn(toInstant(toldAt), zone), today).replace(/^\w+ /, '') : '',
      landed: LANDINGS.find((landing) => landing.id === landed)?.label.toLowerCase() ?? '',
      said,
    }));
  const { columns, rows } = toldMatrix(people, told);
  return {
    finding: matrixFinding(shortCompanyOf(company.name), rows),
    columns: columns.map(({ personId, name }) => ({ personId, name, short: personId ? firstNameOf(name) : 'Nobody in particular' })),
    rows,
  };
}
