import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { certificateFor } from './test-certificate';

/** Where a mail server says no: with a code and in words of its own. */
export type Refusal = { at: 'greeting' | 'login' | 'sender' | 'recipient' | 'text'; code: number; words: string };

/** What a mail server has taken: as it came over the wire, and as a reader of mail shows it. */
export type Taken = { raw: string; read: ParsedMail; messageId: string; recipients: string[] };

export type MailServer = {
  url: string;
  port: number;
  /** what it has taken, in the order it came */
  taken: Taken[];
  /** what it says no to from now on */
  refusal: Refusal | null;
  /** done when a whole letter is there, before the answer to it */
  beforeAnswer: (taken: Taken) => Promise<unknown> | void;
  /** names that clients have shown with their passwords */
  logins: string[];
  close(): Promise<void>;
};

/** For tests: a mail server within this process that keeps what it takes. */
export async function openMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const answer = (at: Refusal['at'], done: (error?: Error | null) => void) => {
    const { refusal } = state;
    done(refusal?.at === at ? Object.assign(new Error(refusal.words), { responseCode: refusal.code }) : null);
  };
  const server = new SMTPServer({
    ...certificateFor('localhost'),
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 20,
    onConnect: (_session, done) => answer('greeting', done),
    onMailFrom: (_address, _session, done) => answer('sender', done),
    onRcptTo: (_address, _session, done) => answer('recipient', done),
    onAuth({ username = '' }, _session, done) {
      state.logins.push(username);
      answer('login', (error) => (error ? done(error) : done(null, { user: username })));
    },
    onData(stream, session, done) {
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        const raw = Buffer.concat(chunks).toString();
        const read = await simpleParser(raw);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        const taken = { raw, read, messageId: read.messageId ?? '', recipients };
        await state.beforeAnswer(taken);
        if (state.refusal?.at !== 'text') state.taken.push(taken);
        answer('text', done);
      })();
    },
    ...options,
  });
  // Clients that hang up in the middle are what some tests are about.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const state: MailServer = {
    url: `${options.secure ? 'smtps' : 'smtp'}://127.0.0.1:${port}`,
    port,
    taken: [],
    refusal: null,
    beforeAnswer: () => undefined,
    logins: [],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return state;
}

export type Speaker = {
  url: string;
  /** how many connections have ended */
  hungUp: number;
  /** ends every connection, and waits until they have ended */
  hangUp(): Promise<void>;
  close(): Promise<void>;
};

/**
 * For tests: a server that answers each line as it is told to: in words, by hanging up ('hang up'), or not at all (null).
 * @param reply is asked for the greeting with '' and for the letter with '.'
 */
export async function openSpeaker(reply: (line: string) => string | null | Promise<string | null>): Promise<Speaker> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      speaker.hungUp += 1;
    });
    let isLetter = false;
    let rest = '';
    const say = async (line: string) => {
      const words = await reply(line);
      if (words === 'hang up') socket.destroy();
      else if (words !== null) socket.write(`${words}\r\n`);
    };
    socket.on('data', (chunk: Buffer) => {
      rest += chunk.toString();
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end);
        rest = rest.slice(end + 2);
        if (isLetter && line !== '.') continue;
        isLetter = line === 'DATA';
        void say(line);
      }
    });
    void say('');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const hangUp = async () => {
    const ended = [...sockets].map((socket) => once(socket, 'close'));
    for (const socket of sockets) socket.destroy();
    await Promise.all(ended);
  };
  const speaker: Speaker = {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hungUp: 0,
    hangUp,
    async close() {
      await hangUp();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return speaker;
}
