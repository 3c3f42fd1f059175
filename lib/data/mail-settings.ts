import 'server-only';

export type MailSettings = { url: string; from: string };

/** @returns the mail server and the address that mail goes out from, or null when whoever runs this gave none. */
export function mailSettings(): MailSettings | null {
  const { SMTP_URL: url, MAIL_FROM: from } = process.env;
  return url && from ? { url, from } : null;
}
