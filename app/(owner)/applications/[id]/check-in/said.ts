import type { OwnerSession } from '@/lib/auth/session';
import type { CheckInPage } from '@/lib/data/check-in-page';
import { toInstant } from '@/lib/data/instants';
import { bylineOf, dayInFull } from '@/lib/domain/check-ins';
import { longDateWords } from '@/lib/domain/day-words';
import type { Wait } from '@/lib/domain/replies';
import { theRound } from '@/lib/domain/steps';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { capitalised, numberWord, plural } from '@/lib/domain/words';
import type { Clock, History } from './history';

type Facts = Clock & { row: CheckInPage; wait: Wait | null; history: History; account: OwnerSession['account'] };

/** Their words, or where they gave none what stands instead, and who said so when. */
export function saidOf(facts: Facts): { words: string | null; title: string; by: string } {
  const { row, wait, history, zone } = facts;
  const { stated, sent, isRenewed } = history;
  const asked = isRenewed && sent[0] ? `You checked in on ${dayInFull(plainDateIn(toInstant(sent[0].sentAt), zone))}.` : '';
  if (!wait) {
    const heard = row.heardAt && dayInFull(plainDateIn(toInstant(row.heardAt), zone));
    return { words: null, title: heard ? 'They were in touch.' : 'Nothing is awaited.', by: heard ? `On ${heard}. The next word is yours.` : '' };
  }
  if (!stated) return { words: null, title: 'They gave no date.', by: [asked || guessWords(facts, wait)].join(' ') };
  const round = history.rounds.find(({ id }) => id === stated.roundId);
  const by = bylineOf({ ...stated, round: round ? { title: round.title, names: round.lastMet } : null, today: facts.today });
  const guess = !stated.on && !asked ? guessWords(facts, wait) : '';
  return {
    words: stated.words || null,
    title: stated.on ? `They named ${longDateWords(stated.on)}.` : 'They gave no date.',
    by: [by, asked, guess].filter(Boolean).join(' '),
  };
}

/** 'Our guess is five days after round 2, Wed 18 November.' */
function guessWords({ history, account, today }: Facts, wait: Wait): string {
  const round = history.rounds.at(-1);
  const days = round ? account.guessAfterRound : account.guessAfterApplying;
  const verb = Temporal.PlainDate.compare(wait.expectedOn, today) < 0 ? 'was' : 'is';
  const after = `${numberWord(days)} ${plural(days, 'day', 'days')} after ${round ? theRound(round.title) : 'you applied'}`;
  return capitalised(`our guess ${verb} ${after}, ${dayInFull(wait.expectedOn)}.`);
}
