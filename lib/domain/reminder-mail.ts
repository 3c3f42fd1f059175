import type { ReminderMessage } from './reminder-messages';
import { capitalised, numberWord } from './words';

export type ReminderMail = { subject: string; text: string };

/**
 * One mail for one reminder or for several that came together (a digest after an outage or a night).
 * @param base the address of this installation, without a slash at its end
 * @param unsubscribe the address that stops mails of these kinds
 */
export function reminderMail(messages: readonly ReminderMessage[], base: string, unsubscribe: string): ReminderMail {
  const parts = messages.map(({ title, lines, path, act }) => [`${title}.`, ...lines, `${act}: ${base}${path}`].join('\n'));
  const foot = ['-- ', `Callback, ${base}`, `Stop mails like this one: ${unsubscribe}`, `Choose what comes: ${base}/settings#reminders`];
  return { subject: digestTitle(messages), text: `${parts.join('\n\n')}\n\n${foot.join('\n')}\n` };
}

/** @returns the title of one reminder as it is, of several by their number and the first. */
function digestTitle(messages: readonly ReminderMessage[]): string {
  const [first] = messages;
  if (messages.length === 1) return first!.title;
  return `${capitalised(numberWord(messages.length))} reminders: ${first!.title}`;
}

/** @returns what a push says: one reminder as it is; several as a list of what they are about, leading to Today. */
export function pushMessage(messages: readonly ReminderMessage[]): { title: string; body: string; href: string } {
  const [first] = messages;
  if (messages.length === 1) return { title: first!.title, body: first!.lines.join('\n'), href: first!.path };
  return { title: `${capitalised(numberWord(messages.length))} reminders`, body: messages.map(({ title }) => title).join('\n'), href: '/' };
}
