export const NO_MAIL_SERVER =
  'This server has no mail server to send with. Open the letter in your mail app, then mark it as sent.';
export const TOO_MANY_LETTERS =
  'Sixty letters have gone out within a day, which is the most. Open this one in your mail app, or send it tomorrow.';
export const NOBODY_OF_SAMPLE =
  'Nobody gets a letter out of the sample search. Mark it as sent to see what happens then.';
