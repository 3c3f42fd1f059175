import { afterEach, describe, expect, test, vi } from 'vitest';
import { adviceFor } from '@/lib/domain/mails';
import { openMailer, type OutgoingMail } from './mail';
import { openMailServer, openSpeaker, type MailServer, type Refusal } from './test-mail-server';

const FROM = 'callback@ada.example';
const LETTER: OutgoingMail = {
  id: 'a-letter',
  fromName: 'Ada Byron',
  to: { name: 'Jo Adeyemi', address: 'jo@example.com' },
  subject: 'Thank you',
  text: 'Dear Jo\n',
};
const MESSAGE_ID = '<a-letter@ada.example>';
/** Long enough for an answer on this machine, and for a test that waits for none. */
const [PATIENT, IMPATIENT] = [20_000, 150];

const CANNOT_BE_REACHED = /cannot be reached/;
const NOT_THEIRS = /cannot be reached|Whoever runs Callback/;

const opened: { close(): unknown }[] = [];
function open<T extends { close(): unknown }>(each: T): T {
  opened.unshift(each);
  return each;
}
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

/** What comes of one letter to this address of a mail server. */
async function handedTo(url: string, patienceMs = PATIENT) {
  return open(openMailer({ url, from: FROM }, patienceMs)).send(LETTER);
}

/** A server that answers as mail servers do, but where the table says otherwise. */
const politely = (others: Record<string, string | null>) => (line: string) => {
  const command = line === '' || line === '.' ? line : line.split(/[ :]/)[0]!;
  const usual: Record<string, string> = { '': '220 hello', '.': '250 taken', EHLO: '250 hello', DATA: '354 go on' };
  return command in others ? others[command]! : (usual[command] ?? '250 fine');
};

describe('what a mail server refuses', () => {
  test.each<[Refusal['at'], number, string, 'later' | 'never', RegExp]>([
    ['greeting', 421, 'Too many connections from you', 'later', CANNOT_BE_REACHED],
    ['greeting', 554, 'No mail service here', 'later', /does not take mail/],
    ['login', 535, '5.7.8 Authentication credentials invalid', 'later', /name and password/],
    ['sender', 421, 'Closing down', 'later', CANNOT_BE_REACHED],
    ['sender', 550, '5.7.1 Sender not allowed', 'later', /does not take mail/],
    ['recipient', 421, 'Closing down', 'later', CANNOT_BE_REACHED],
    ['recipient', 451, '4.7.1 Greylisted, come back in a quarter of an hour', 'later', CANNOT_BE_REACHED],
    ['recipient', 550, '5.1.1 User unknown', 'never', /Nobody has that address/],
    ['recipient', 552, '5.2.2 Over quota', 'never', /mailbox is full/],
    ['text', 421, 'Closing down', 'later', CANNOT_BE_REACHED],
    ['text', 451, '4.3.0 Try again later', 'later', CANNOT_BE_REACHED],
    ['text', 552, '5.2.2 Mailbox full', 'never', /mailbox is full/],
    ['text', 554, '5.7.1 Looks like spam', 'never', /does not take mail/],
  ])('at the %s with %i %s', async (at, code, words, result, advice) => {
    const server = open(await openMailServer());
    server.refusal = { at, code, words };
    const url = at === 'login' ? server.url.replace('//', '//ada:secret@') : server.url;
    const outcome = await handedTo(url);
    expect(outcome).toEqual({ result, answer: `${code} ${words}`, messageId: MESSAGE_ID });
    expect(adviceFor(outcome.answer)).toMatch(advice);
    expect(server.taken).toEqual([]);
  });

  test('one letter after another over the same connection, and then takes one', async () => {
    const server = open(await openMailServer());
    const mailer = open(openMailer({ url: server.url, from: FROM }));
    server.refusal = { at: 'recipient', code: 550, words: 'User unknown' };
    expect(await mailer.send(LETTER)).toMatchObject({ result: 'never' });
    server.refusal = { at: 'text', code: 451, words: 'Later' };
    expect(await mailer.send(LETTER)).toMatchObject({ result: 'later' });
    server.refusal = null;
    expect(await mailer.send(LETTER)).toMatchObject({ result: 'accepted' });
    expect(server.taken).toHaveLength(1);
  });
});

describe('on the way there', () => {
  test.each<[string, Record<string, string | null>, RegExp]>([
    ['hangs before the greeting', { '': null }, CANNOT_BE_REACHED],
    ['hangs after the greeting', { EHLO: null }, CANNOT_BE_REACHED],
    ['hangs after the address', { RCPT: null }, CANNOT_BE_REACHED],
    ['hangs before the text', { DATA: null }, CANNOT_BE_REACHED],
    ['hangs after the text', { '.': null }, CANNOT_BE_REACHED],
  ])('a server that %s is waited for as long as said, and tried later', async (_, others, advice) => {
    const server = open(await openSpeaker(politely(others)));
    const { result, answer, messageId } = await handedTo(server.url, IMPATIENT);
    expect({ result, messageId }).toEqual({ result: 'later', messageId: MESSAGE_ID });
    expect(answer).toMatch(/timed out/i);
    expect(adviceFor(answer)).toMatch(advice);
    await vi.waitFor(() => expect(server.hungUp).toBe(1));
  });

  test.each<[string, Record<string, string | null>]>([
    ['hangs up at once', { '': 'hang up' }],
    ['hangs up after the greeting', { EHLO: 'hang up', HELO: 'hang up' }],
    ['hangs up before the text', { DATA: 'hang up' }],
    ['hangs up after the text', { '.': 'hang up' }],
    ['speaks another language', { '': 'HTTP/1.1 400 Bad Request' }],
    ['never stops talking', { '': `220-${'x'.repeat(2_000_000)}` }],
  ])('a server that %s is tried later', async (_, others) => {
    const server = open(await openSpeaker(politely(others)));
    const outcome = await handedTo(server.url, 2_000);
    expect(outcome).toMatchObject({ result: 'later', messageId: MESSAGE_ID });
    expect(outcome.answer).not.toBe('');
  });

  test('a server that is not there, or whose name nobody knows, is tried later', async () => {
    const gone = await openSpeaker(politely({}));
    await gone.close();
    for (const url of [gone.url, 'smtp://mail.invalid']) {
      const { result, answer } = await handedTo(url, 5_000);
      expect(result).toBe('later');
      expect(adviceFor(answer)).toMatch(CANNOT_BE_REACHED);
    }
  });

  test('a slow server is waited for', async () => {
    const slowly = (words: string | null) => new Promise<string | null>((resolve) => setTimeout(() => resolve(words), 30));
    const server = open(await openSpeaker((line) => slowly(politely({})(line))));
    expect(await handedTo(server.url)).toMatchObject({ result: 'accepted', answer: '250 taken' });
    expect(await handedTo(server.url, IMPATIENT)).toMatchObject({ result: 'later' });
  });

  test('a connection that ended while nobody used it is no trouble to the next letter', async () => {
    const server = open(await openSpeaker(politely({})));
    const mailer = open(openMailer({ url: server.url, from: FROM }));
    expect(await mailer.send(LETTER)).toMatchObject({ result: 'accepted' });
    await server.hangUp();
    // Whoever is quick enough to use it before noticing is told to try later, and does.
    const again = async () => expect(await mailer.send(LETTER)).toMatchObject({ result: 'accepted', messageId: MESSAGE_ID });
    await vi.waitFor(again);
  });

  test('a letter after the mailer was closed is tried later', async () => {
    const server = open(await openMailServer());
    const mailer = openMailer({ url: server.url, from: FROM });
    mailer.close();
    expect(await mailer.send(LETTER)).toMatchObject({ result: 'later', messageId: MESSAGE_ID });
  });
});

describe('nothing goes to a server that cannot show who it is', () => {
  test.each<[string, Parameters<typeof openMailServer>[0]]>([
    ['over TLS from the first word', { secure: true }],
    ['over TLS later on', { disabledCommands: [] }],
  ])('%s', async (_, options) => {
    const server = open(await openMailServer(options));
    const { result, answer } = await handedTo(server.url.replace('//', '//ada:secret@'));
    expect(result).toBe('later');
    expect(adviceFor(answer)).toMatch(/could not show who it is/);
    expect(server).toMatchObject({ taken: [], logins: [] });
  });

  test('nor when it speaks in the clear where TLS was asked for', async () => {
    const server = open(await openMailServer());
    const { result, answer } = await handedTo(server.url.replace('smtp:', 'smtps:'));
    expect(result).toBe('later');
    expect(adviceFor(answer)).toMatch(NOT_THEIRS);
    expect(server.taken).toEqual([]);
  });
});

describe('a name and a password', () => {
  const asFrom = (server: MailServer, way: string) => way.replace('PORT', String(server.port));

  // The long way to write this machine's own address stands for every other machine.
  test.each([
    'smtp://ada:secret@[::ffff:127.0.0.1]:PORT',
    'smtp://ada:secret@[::ffff:127.0.0.1]:PORT?ignoreTLS=true',
    'smtp://ada:secret@[::ffff:127.0.0.1]:PORT?requireTLS=false',
    'smtp://ada:secret@127.1:PORT',
    'smtp://:secret@[::ffff:127.0.0.1]:PORT',
  ])('never travel in the clear, as to %s', async (way) => {
    const server = open(await openMailServer());
    const { result, answer } = await handedTo(asFrom(server, way));
    expect(result).toBe('later');
    expect(adviceFor(answer)).toMatch(NOT_THEIRS);
    expect(server).toMatchObject({ taken: [], logins: [] });
  });

  test.each(['smtp://ada:s%40cret@127.0.0.1:PORT', 'smtp://ada:secret@localhost:PORT'])(
    'may, within this machine, as to %s',
    async (way) => {
      const server = open(await openMailServer());
      expect(await handedTo(asFrom(server, way))).toMatchObject({ result: 'accepted' });
      expect(server.logins).toEqual(['ada']);
    },
  );

  test('are not needed where none are given', async () => {
    const server = open(await openMailServer());
    expect(await handedTo(`smtp://[::ffff:127.0.0.1]:${server.port}`)).toMatchObject({ result: 'accepted' });
    expect(server.logins).toEqual([]);
  });
});
