/** How long a letter waits before it leaves, so that it can be taken back. */
export const UNDO_MS = 6_000;

const ADVICE: [RegExp, string][] = [
  [/\b5\.1\.[0-9]+\b|user unknown|no such (user|recipient|mailbox)|unknown (user|recipient)|does not exist/i,
    'Nobody has that address there. Check its spelling, ask the coordinator, or write a card or a message.'],
  [/\b5\.2\.2\b|\b552\b|quota|mailbox (is )?full/i, 'Their mailbox is full. Try tomorrow, or write a card or a message.'],
  [/\b5\.7\.(8|9)\b|\b535\b|authentication/i, 'The mail server does not accept the name and password in SMTP_URL. Whoever runs Callback can mend that. Until then, open the letter in your mail app.'],
  [/\b5\.7\.\d+\b|\b554\b|blocked|spam|policy|denied/i, 'Their server does not take mail from yours. Open the letter in your own mail app and send it from there.'],
  [/certificate|TLS|SSL|self.signed/i, 'The mail server could not show who it is. Whoever runs Callback can mend that. Until then, open the letter in your mail app.'],
  [/came back/i, 'Check the address, then send it again, or write a card or a message.'],
  [/restored from a backup/i, 'Look into the mailbox it goes out from. Then send it again, or mark it as sent.'],
  [/ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|timed? ?out|4\d\d\b/i, 'The mail server cannot be reached just now. Open the letter in your mail app if it must not wait.'],
];

/** @param words what came back with a letter, as its owner read it. @returns what its row keeps of it */
export const bounceAnswer = (words: string) => (words ? `Came back: ${words}` : 'Came back.');

/** @returns how a letter on its way stands. @param next when it is tried again, in words */
export function leavingWords(attempts: number, answer: string, next: string): string {
  if (attempts === 0) return 'It leaves in a few seconds.';
  return `The mail server has not taken it yet: ${answer.replace(/\.$/, '')}. The next try is at ${next}. ${adviceFor(answer)}`;
}

/** @returns what became of a letter that is still owed, and what to do: in a row shortly, else with the answer. */
export function undeliveredWords(answer: string, isShort = false): string {
  const isBounce = /^came back/i.test(answer);
  const said = answer.replace(/^came back:?\s*/i, '').replace(/\.$/, '');
  const fact = isBounce ? 'It came back' : 'It did not leave';
  return `${fact}${said && !isShort ? `: ${said}` : ''}. ${adviceFor(answer)}`;
}

/** @returns what to do about what a mail server said, in a sentence or two. */
export function adviceFor(answer: string): string {
  return ADVICE.find(([pattern]) => pattern.test(answer))?.[1] ?? 'Check the address, or open the letter in your mail app and send it from there.';
}
