import { createTransport } from 'nodemailer';
import parseAddresses from 'nodemailer/lib/addressparser';
import type { Outcome } from './outcome';

/** A mail in plain text. `fromName` stands before this server's own address; answers go to `replyTo`. */
export type OutgoingMail = {
  /** what names it for ever, without a host; the same for a second try (RFC 5322, 3.6.4) */
  id: string;
  fromName: string;
  replyTo?: { name: string; address: string };
  to: { name: string; address: string };
  subject: string;
  text: string;
  /** where one click stops mails like it (RFC 8058) */
  unsubscribe?: string;
};

export type Mailer = {
  /** Hands one mail to the mail server. It never throws. */
  send(mail: OutgoingMail): Promise<Outcome & { messageId: string }>;
  close(): void;
};

const ON_THE_WAY = { connectionTimeout: 10_000, greetingTimeout: 10_000, dnsTimeout: 10_000, socketTimeout: 20_000 };
/** Everything together, well within a lease. */
const PATIENCE_MS = 30_000;
const CONNECTIONS = 4;

/**
 * Opens the mail server.
 * @param url smtp:// or smtps://, with name and password where the server wants them
 * @param from the address mail goes out from, with or without a name
 * @param patienceMs how long one mail may take in all
 */
export function openMailer({ url, from }: { url: string; from: string }, patienceMs = PATIENCE_MS): Mailer {
  const sender = parseAddresses(from, { flatten: true })[0]?.address ?? from;
  const transport = createTransport({
    url: mustEncrypt(url) ? encrypted(url) : url,
    pool: true,
    maxConnections: CONNECTIONS,
    // A mail whose connection broke may have been taken: trying again is for the loop to decide.
    maxRequeues: 0,
    ...ON_THE_WAY,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // An idle connection that ends is no event: the next mail opens another.
  transport.on('error', () => undefined);
  return {
    async send(mail) {
      const messageId = `<${mail.id}@${sender.split('@').at(-1)}>`;
      try {
        const info = await transport.sendMail({
          messageId,
          from: { name: mail.fromName, address: sender },
          replyTo: mail.replyTo,
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          headers: mail.unsubscribe ? announced(mail.unsubscribe) : undefined,
          signal: AbortSignal.timeout(patienceMs),
        });
        return { result: 'accepted', answer: String(info.response), messageId };
      } catch (error) {
        return { ...outcomeOf(error as MailError), messageId };
      }
    },
    close: () => transport.close(),
  };
}

/** A name and a password never travel in the clear, except within this machine. */
function mustEncrypt(url: string): boolean {
  const { protocol, username, password, hostname } = new URL(url);
  return protocol === 'smtp:' && username + password !== '' && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** What the address says outranks every option, so this is said there. */
function encrypted(url: string): string {
  const address = new URL(url);
  address.searchParams.set('requireTLS', 'true');
  return address.href;
}

/** RFC 2369 and RFC 8058; RFC 3834, so that no out-of-office answers. */
const announced = (unsubscribe: string) => ({
  'List-Unsubscribe': `<${unsubscribe}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  'Auto-Submitted': 'auto-generated',
});

type MailError = Error & { code?: string; responseCode?: number; response?: string; command?: string };

/**
 * What a failure means (RFC 5321, 4.2.1): 4xx may pass. 5xx about the recipient or the text will not; 5xx about this
 * server's own way in (greeting, name and password, sender) is for whoever runs it to mend, and is tried again meanwhile.
 */
function outcomeOf(error: MailError): Outcome {
  const { code, responseCode, command } = error;
  const answer = answerOf(error);
  const isAboutTheMail = /^(RCPT TO|DATA)/.test(command ?? '');
  if (responseCode) return { result: responseCode >= 500 && isAboutTheMail ? 'never' : 'later', answer };
  return { result: code === 'EENVELOPE' || code === 'EMESSAGE' ? 'never' : 'later', answer };
}

function answerOf({ code, response, message }: MailError): string {
  if (code === 'EABORT') return 'The mail server timed out.';
  if (code === 'ETLS' && response) return `No TLS: ${response.trim()}`;
  return (response ?? `${message} (${code ?? 'error'})`).trim();
}
