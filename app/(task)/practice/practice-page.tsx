import { TaskBar } from '@/components/debriefs/task-bar';
import { Aloud } from '@/components/practice/aloud';
import { ChooseQuestions } from '@/components/practice/choose-questions';
import { StoriesToSay } from '@/components/practice/stories-to-say';
import { PracticeRun } from '@/components/practice/practice-run';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { listOwedDeadlines } from '@/lib/data/reminders';
import type { RoundQuestions } from '@/lib/data/round-questions';
import { listPlannedToSay } from '@/lib/data/story-runs';
import { heatOf } from '@/lib/domain/heat';
import { plannedToSay, toSayHref } from './planned';
import { readChoice, readRun } from './practice';

type Props = { session: OwnerSession; picks: string[]; round: RoundQuestions | null; note: string; close: string };

/** Practice, for a round or for none: choose questions, then say them aloud one after the other. */
export async function PracticePage({ session, picks, round, note, close }: Props) {
  const now = new Date();
  const [due] = await listOwedDeadlines(session.owner, toInstant(now));
  const heat = due ? heatOf(due.getTime() - now.getTime()) : null;
  const questions = await readRun(session, picks, round, now);
  const refs = questions.map(({ ref }) => ref).join('+');
  return (
    <>
      <TaskBar close={close} heat={heat} note={note} />
      <main id="main" className="wrap">
        {questions.length > 0 ? (
          <PracticeRun
            key={refs}
            place={`practice.${session.owner}.${round?.id ?? ''}.${refs}`}
            outbox={`practised.${session.owner}`}
            roundId={round?.id ?? ''}
            close={close}
            questions={questions.map(({ aloud, ...question }) => ({ ...question, aloud: <Aloud {...aloud} /> }))}
          />
        ) : (
          <ChooseQuestions
            heading={round ? 'Which of these will you say aloud?' : 'What will you say aloud?'}
            lead="Two minutes each, against the clock. Saying it once aloud tells you more than reading it five times."
            groups={await readChoice(session, round, now)}
          >
            <StoriesToSay stories={plannedToSay(await listPlannedToSay(session.owner, now), session, now).map((each) => ({ ...each, href: toSayHref(each) }))} />
          </ChooseQuestions>
        )}
      </main>
    </>
  );
}
