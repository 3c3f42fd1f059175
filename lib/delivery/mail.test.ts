import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openMailer, type Mailer, type OutgoingMail } from './mail';
import { openMailServer, type MailServer, type Taken } from './test-mail-server';

const FROM = 'Callback of Ada <callback@ada.example>';
const LETTER: OutgoingMail = {
  id: '0b1e7f3c-letter',
  fromName: 'Ada Byron',
  replyTo: { name: 'Ada Byron', address: 'ada@example.org' },
  to: { name: 'Jo Adeyemi', address: 'jo@example.com' },
  subject: 'Thank you',
  text: 'Dear Jo,\n\nthank you.\n\nAda\n',
};

let server: MailServer;
let mailer: Mailer;

beforeAll(async () => {
  server = await openMailServer();
  mailer = openMailer({ url: server.url, from: FROM });
});
beforeEach(() => (server.taken.length = 0));
afterAll(async () => {
  mailer.close();
  await server.close();
});

/** What arrives of a letter, as its reader sees it. */
async function arrived(part: Partial<OutgoingMail> = {}): Promise<Taken> {
  expect(await mailer.send({ ...LETTER, ...part })).toMatchObject({ result: 'accepted', answer: '250 OK: message queued' });
  expect(server.taken).toHaveLength(1);
  return server.taken[0]!;
}

const linesOf = ({ raw }: Taken) => raw.split('\r\n');
/** The names of the lines above the text, in the order of the alphabet. */
const headings = ({ read }: Taken) => [...read.headers.keys()].sort();
const people = (list: Taken['read']['to']) => [list ?? []].flat().flatMap(({ value }) => value);

describe('what arrives', () => {
  test('comes from the name of the owner before the address of this server, and answers go to the owner', async () => {
    const { read } = await arrived();
    expect(people(read.from)).toEqual([{ name: 'Ada Byron', address: 'callback@ada.example' }]);
    expect(people(read.replyTo)).toEqual([{ name: 'Ada Byron', address: 'ada@example.org' }]);
    expect(people(read.to)).toEqual([{ name: 'Jo Adeyemi', address: 'jo@example.com' }]);
  });

  test('is plain text and nothing else', async () => {
    const letter = await arrived({ text: 'I like <b>tea</b> & "scones".\n' });
    expect(letter.read).toMatchObject({ text: 'I like <b>tea</b> & "scones".\n', html: false, attachments: [] });
    expect(letter.raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(headings(letter)).toEqual(
      ['content-transfer-encoding', 'content-type', 'date', 'from', 'message-id', 'mime-version', 'reply-to', 'subject', 'to'],
    );
  });

  test('has a name of its own that a second try keeps', async () => {
    const { messageId } = await arrived();
    expect(messageId).toBe('<0b1e7f3c-letter@ada.example>');
    expect(await mailer.send(LETTER)).toMatchObject({ messageId });
    expect(server.taken[1]).toMatchObject({ messageId });
  });

  test('can be stopped with one click where it says so, and no absent reader answers it', async () => {
    const address = `https://callback.example/api/unsubscribe/${'x'.repeat(300)}`;
    const { raw, read } = await arrived({ unsubscribe: address });
    expect(read.headers.get('auto-submitted')).toBe('auto-generated');
    const unfolded = raw.replace(/\r\n /g, ' ');
    expect(unfolded).toMatch(new RegExp(`^List-Unsubscribe: ?<${address}>\r$`, 'm'));
    expect(unfolded).toContain('\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n');
  });

  test.each([
    '李小龍',
    'Wolfeschlegelsteinhausenbergerdorff, Jr.',
    'Nur Aisyah binti Mohd Rashid "Ais" (she/her) <aisyah>',
    "Zoë O'Neill-Ångström; née \\ Smith",
    'محمد بن سلمان',
    'Nuñez '.repeat(30).trim(),
    '',
  ])('reaches and names %s', async (name) => {
    const letter = await arrived({ to: { name, address: 'jo@example.com' }, fromName: name });
    expect(people(letter.read.to)).toEqual([{ name, address: 'jo@example.com' }]);
    expect(people(letter.read.from)).toEqual([{ name, address: 'callback@ada.example' }]);
    expect(letter.recipients).toEqual(['jo@example.com']);
  });

  test.each(['Thank you 🫖 for the 3-o’clock tea', '🎉'.repeat(40), 'Wörter '.repeat(60).trim(), ' '])(
    'has the subject %s',
    async (subject) => {
      const letter = await arrived({ subject });
      expect(letter.read.subject?.trim() ?? '').toBe(subject.trim());
    },
  );

  test.each([
    ['a line of ten thousand letters', `${'a long thought '.repeat(700)}\n`],
    ['ten thousand letters without a space', `${'x'.repeat(10_000)}\n`],
    ['lines that begin with a dot', '.\n..\n. and\n.hidden\n\n.\n'],
    ['lines that begin like a heading', 'From a friend\nSubject: none\n\nFrom: nobody\n'],
    ['spaces at the ends of lines', 'one \ntwo\t\n-- \nAda\n'],
    ['every script', 'Ἀγαπητέ, 亲爱的, प्रिय, 🫖 =20 = =\n'],
    ['a mix of line ends', 'one\r\ntwo\nthree\n'],
  ])('carries %s', async (_, text) => {
    const letter = await arrived({ text });
    expect(letter.read.text).toBe(text.replaceAll('\r\n', '\n'));
    expect(Math.max(...linesOf(letter).map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  test.each(['\r\nBcc: eve@example.net', '\nBcc: eve@example.net', '\r\n\r\nA text of her own', '\r\n .\r\nMAIL FROM:<eve@example.net>'])(
    'has no heading and no reader that was smuggled in with %j',
    async (smuggled) => {
      const plain = headings(await arrived());
      server.taken.length = 0;
      const letter = await arrived({
        fromName: `Ada${smuggled}`,
        subject: `Thanks${smuggled}`,
        to: { name: `Jo${smuggled}`, address: 'jo@example.com' },
        replyTo: { name: `Ada${smuggled}`, address: 'ada@example.org' },
      });
      expect(headings(letter)).toEqual(plain);
      expect(letter.recipients).toEqual(['jo@example.com']);
      expect(letter.read.text).toBe(LETTER.text);
    },
  );

  test.each(['jo@example.com\r\nBcc: eve@example.net', 'jo@example.com, eve@example.net', 'nobody', ''])(
    'goes nowhere when the address is %j',
    async (address) => {
      expect(await mailer.send({ ...LETTER, to: { name: 'Jo', address } })).toMatchObject({ result: 'never' });
      expect(server.taken).toEqual([]);
    },
  );
});
