import { undeliveredWords } from '@/lib/domain/mails';

/** @param mail the latest letter that is on its way or did not leave. @returns how a row says it */
export function mailFacts(mail: { state: string; answer: string } | undefined) {
  if (!mail) return undefined;
  if (mail.state === 'failed') return { isLeaving: false, words: undeliveredWords(mail.answer, true) };
  return { isLeaving: true, words: mail.answer ? 'The mail server has not taken it yet. It is tried again.' : null };
}
