import { momentWords } from './day-words';
import { afterQuietHours, type Quiet } from './quiet-hours';
import { comesBy, type ReminderChoice } from './reminder-channels';
import type { Reader } from './reminder-messages';
import type { ReminderKind } from './reminders';
import { Temporal, type Instant } from './temporal';

/** What is open for an owner besides the app: a mail server, devices that take push, a calendar feed. */
export type OpenWays = { mail: boolean; push: boolean; calendar: boolean };

export type Delivered = {
  channel: 'app' | 'mail' | 'push';
  state: 'waiting' | 'shown' | 'sent' | 'cancelled' | 'failed';
  ringAt: Instant;
  shownAt: Instant | null;
  attempts: number;
  answer: string;
};

const BY = { app: 'in the app', mail: 'by mail', push: 'by push' } as const;

/** @returns what became of one delivery: 'by mail 13:45', 'by mail: 550 no such user', 'not needed any more'. */
export function deliveredWords({ channel, state, ringAt, shownAt, attempts, answer }: Delivered, { now, zone, hour12 }: Reader): string {
  const by = BY[channel];
  const moment = (at: Instant) => momentWords(at, now, zone, hour12);
  const said = answer.replace(/\.$/, '');
  switch (state) {
    case 'shown':
    case 'sent':
      return `${by} ${moment(shownAt ?? ringAt)}`;
    case 'waiting':
      return attempts ? `${by}, next try ${moment(ringAt)}: ${said}` : `${by} ${moment(ringAt)}`;
    case 'failed':
      return `${by}, refused: ${said}`;
    case 'cancelled':
      return `${by}, not needed any more`;
  }
}

/**
 * By which ways a reminder that is still to come will reach its owner, and when: in the app when it is due, by all that
 * make a sound after the quiet hours, alarms of the calendar included (rule 13).
 */
export function plannedWords(
  kind: ReminderKind,
  ringAt: Instant,
  { choices, open, quiet }: { choices: readonly ReminderChoice[]; open: OpenWays; quiet: Quiet },
  { now, zone, hour12 }: Reader,
): string {
  const later = afterQuietHours(ringAt, quiet, zone);
  const delay = Temporal.Instant.compare(later, ringAt) > 0 ? ` ${momentWords(later, now, zone, hour12)}` : '';
  const ways = (['mail', 'push'] as const).filter((way) => open[way] && comesBy(choices, kind, way)).map((way) => `${BY[way]}${delay}`);
  const alarm = open.calendar && comesBy(choices, kind, 'calendar') ? [`in the calendar${delay}`] : [];
  return ['in the app', ...alarm, ...ways].join(', ');
}
