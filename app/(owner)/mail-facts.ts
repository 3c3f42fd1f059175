import { undeliveredWords } from '@/lib/domain/mails';

/** @param mail the letter that is on its way or did not leave, the latest. @returns how a row says it */
export function mailFacts(mail: { state: string; answer: string } | undefined) {
  if (!mail) return undefined;
  return { isLeaving: mail.state === 'waiting', words: undeliveredWords(mail.answer, true) };
}
