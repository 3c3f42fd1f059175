import type { LookupFunction } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { globalAgent, isGlobalAddress } from './global-addresses';
import { openPusher } from './push';
import { startPushService, subscribedBrowser, vapidClaims, type Answer } from './test-push-receiver';

const MESSAGE = {
  title: 'Four hours left',
  body: 'Four hours left to write to Ada at Fernhill Rail, due 17:45.',
  href: '/notes/0193a0f2-0000-7000-8000-000000000001',
  tag: '0193a0f2-0000-7000-8000-00000000000a',
};
const SUBJECT = 'https://callback.example';
const DAY = 86_400;

let service: Awaited<ReturnType<typeof startPushService>>;
let browser: ReturnType<typeof subscribedBrowser>;
const keys = newKeys();

beforeAll(async () => void (service = await startPushService()));
afterAll(() => service.close());
beforeEach(() => {
  service.asked.length = 0;
  service.willAnswer();
  browser = subscribedBrowser(`${service.origin}/send/abc?token=1`);
});

function newKeys() {
  const { x = '', y = '', d = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const point = [Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return { publicKey: Buffer.concat(point).toString('base64url'), privateKey: d };
}

function send(message = MESSAGE, device = browser.device) {
  const pusher = openPusher({ keys, subject: SUBJECT, agent: service.agent, timeoutMs: 1_000 });
  return pusher.send(device, message, DAY);
}
const sent = (index = 0) => service.asked[index]!;
const received = (index = 0) => JSON.parse(browser.read(sent(index).body)) as typeof MESSAGE;

describe('what is sent', () => {
  test('can be read by the browser it is for, and by no other', async () => {
    expect(await send()).toEqual({ result: 'accepted', answer: '201' });
    expect(received()).toEqual(MESSAGE);
    expect(() => subscribedBrowser(browser.device.endpoint).read(sent().body)).toThrow();
    const changed = Buffer.from(sent().body);
    changed[changed.length - 1]! ^= 1;
    expect(() => browser.read(changed)).toThrow();
  });

  test('is encrypted anew each time', async () => {
    await send();
    await send();
    expect(sent(0).body.equals(sent(1).body)).toBe(false);
    expect(received(0)).toEqual(received(1));
  });

  test('is signed for this push service and no longer than a day', async () => {
    await send();
    const { claims, publicKey } = vapidClaims(sent().headers.authorization ?? '');
    expect(publicKey).toBe(keys.publicKey);
    expect(claims).toMatchObject({ aud: service.origin, sub: SUBJECT });
    const seconds = claims.exp - Date.now() / 1000;
    expect(seconds).toBeGreaterThan(60);
    expect(seconds).toBeLessThanOrEqual(DAY);
  });

  test('is urgent, kept for as long as was said, and replaces what was sent about the same', async () => {
    await send();
    await send();
    await send({ ...MESSAGE, tag: 'another' });
    expect(sent().path).toBe('/send/abc?token=1');
    expect(sent().headers).toMatchObject({ urgency: 'high', ttl: String(DAY), 'content-encoding': 'aes128gcm' });
    const topics = service.asked.map(({ headers }) => String(headers.topic));
    expect(topics[0]).toMatch(/^[\w-]{32}$/);
    expect(topics[1]).toBe(topics[0]);
    expect(topics[2]).not.toBe(topics[0]);
  });

  test.each([
    ['letters', 'x'.repeat(9_000)],
    ['umlauts', 'ü'.repeat(5_000)],
    ['flags', '🇮🇸'.repeat(3_000)],
    ['what JSON writes in six characters', '\u0001"\\'.repeat(3_000)],
  ])('has its body cut when it is too long: %s', async (_, body) => {
    await send({ ...MESSAGE, body });
    const text = browser.read(sent().body);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(3_000);
    expect(Buffer.byteLength(text)).toBeGreaterThan(2_400);
    expect(sent().body.length).toBeLessThan(4_096);
    const { body: cut, ...rest } = received();
    expect(rest).toEqual({ title: MESSAGE.title, href: MESSAGE.href, tag: MESSAGE.tag });
    expect(cut.endsWith('…')).toBe(true);
    expect(body.startsWith(cut.slice(0, -1))).toBe(true);
    expect(cut.isWellFormed()).toBe(true);
  });
});

describe('what the push service answers', () => {
  const soon = new Date(Date.now() + 120_000).toUTCString();
  const cases: [string, Answer, object][] = [
    ['200', { status: 200 }, { result: 'accepted' }],
    ['201', { status: 201 }, { result: 'accepted' }],
    ['202', { status: 202 }, { result: 'accepted' }],
    ['204', { status: 204 }, { result: 'accepted' }],
    ['404', { status: 404 }, { result: 'gone' }],
    ['410', { status: 410, body: 'unsubscribed' }, { result: 'gone', answer: '410 unsubscribed' }],
    ['400', { status: 400, body: 'bad topic' }, { result: 'never', answer: '400 bad topic' }],
    ['403', { status: 403, body: 'keys differ' }, { result: 'never', answer: '403 keys differ' }],
    ['a redirect, which is not followed', { status: 307, headers: { location: '/elsewhere' } }, { result: 'never' }],
    ['429', { status: 429 }, { result: 'later', waitMs: undefined }],
    ['429 with seconds', { status: 429, headers: { 'retry-after': '90' } }, { result: 'later', waitMs: 90_000 }],
    ['429 with nonsense', { status: 429, headers: { 'retry-after': 'soon' } }, { result: 'later', waitMs: undefined }],
    ['429 with a year', { status: 429, headers: { 'retry-after': '31536000' } }, { result: 'later', waitMs: 86_400_000 }],
    ['500', { status: 500, body: 'oops' }, { result: 'later', answer: '500 oops' }],
    ['503 with a date past', { status: 503, headers: { 'retry-after': new Date(0).toUTCString() } }, { result: 'later', waitMs: 0 }],
    ['more than anybody reads', { status: 400, body: 'x'.repeat(100_000) }, { result: 'never', answer: `400 ${'x'.repeat(296)}` }],
  ];
  test.each(cases)('%s', async (_, answer, outcome) => {
    service.willAnswer(answer);
    expect(await send()).toMatchObject(outcome);
    expect(service.asked).toHaveLength(1);
  });

  test('503 with a date', async () => {
    service.willAnswer({ status: 503, headers: { 'retry-after': soon } });
    const { result, waitMs } = await send();
    expect(result).toBe('later');
    expect(waitMs).toBeGreaterThan(60_000);
    expect(waitMs).toBeLessThanOrEqual(120_000);
  });

  test('413 once is asked again with a short text, 413 twice is never', async () => {
    service.willAnswer({ status: 413 }, { status: 201 });
    expect(await send()).toMatchObject({ result: 'accepted' });
    expect(received(1)).toEqual({ ...MESSAGE, body: 'A reminder waits in Callback.' });
    service.willAnswer({ status: 413 }, { status: 413, body: 'too large' });
    expect(await send()).toEqual({ result: 'never', answer: '413 too large' });
    expect(service.asked).toHaveLength(4);
  });

  test('nothing, or it hangs up', async () => {
    service.willAnswer('hangs');
    expect(await send()).toEqual({ result: 'later', answer: 'The push service did not answer in time.' });
    service.willAnswer('hangs up');
    expect(await send()).toMatchObject({ result: 'later', answer: expect.stringMatching(/./) });
  });

  test('somebody else at its address, by the certificate', async () => {
    const misnamed = browser.device.endpoint.replace('push.example', 'another.example');
    expect(await send(MESSAGE, { ...browser.device, endpoint: misnamed })).toMatchObject({ result: 'later' });
    expect(service.asked).toHaveLength(0);
  });

  test('keys that are no keys are not tried', async () => {
    const p256dh = Buffer.alloc(65, 4).toString('base64url');
    expect(await send(MESSAGE, { ...browser.device, p256dh })).toMatchObject({ result: 'never' });
    expect(service.asked).toHaveLength(0);
  });
});

function resolvesTo(...addresses: string[]): LookupFunction {
  return (_host, _options, found) =>
    found(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
}

const NOT_GLOBAL = [
  '127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '192.0.2.1',
  '198.18.0.1', '224.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::127.0.0.1',
  '64:ff9b::127.0.0.1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::1', 'fe80::1', 'fc00::1', 'fd12::1', 'fec0::1', 'ff02::1',
  '2001:db8::1', '2002:7f00:1::1', '2001::1', '100::1',
];

describe('an address that is not of the public internet', () => {
  test.each(NOT_GLOBAL)('%s is not asked, written out or behind a name', async (address) => {
    expect(isGlobalAddress(address)).toBe(false);
    const host = address.includes(':') ? `[${address}]` : address;
    const refused = { result: 'never', answer: expect.stringMatching(/is not an address of the public internet\.$/) };
    const { port } = new URL(service.origin);
    expect(await send(MESSAGE, { ...browser.device, endpoint: `https://${host}:${port}/` })).toEqual(refused);
    for (const found of [[address], ['8.8.8.8', address]]) {
      const pusher = openPusher({ keys, subject: SUBJECT, agent: globalAgent(resolvesTo(...found)) });
      expect(await pusher.send(browser.device, MESSAGE, DAY)).toEqual(refused);
    }
    expect(service.asked).toHaveLength(0);
  });

  test.each(['http://push.example/', 'ftp://push.example/', 'javascript:0', '/send', '', 'https://'])('nor is %s', async (endpoint) => {
    expect(await send(MESSAGE, { ...browser.device, endpoint })).toMatchObject({ result: 'never' });
  });

  test.each(['https://2130706433/', 'https://0x7f.1/', 'https://127.1/', 'https://[::ffff:7f00:1]/', 'https://0/'])(
    'nor is %s, which means this machine',
    async (endpoint) => {
      expect(await send(MESSAGE, { ...browser.device, endpoint })).toMatchObject({ result: 'never' });
    },
  );

  test('nor is a name of this machine, with the agent that is used', async () => {
    const { port } = new URL(service.origin);
    const pusher = openPusher({ keys, subject: SUBJECT });
    const answer = await pusher.send({ ...browser.device, endpoint: `https://localhost:${port}/` }, MESSAGE, DAY);
    expect(answer).toEqual({ result: 'never', answer: 'localhost is not an address of the public internet.' });
    expect(service.asked).toHaveLength(0);
  });

  test('a global one may be asked', () => {
    for (const address of ['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::8.8.8.8']) {
      expect(isGlobalAddress(address), address).toBe(true);
    }
    expect(isGlobalAddress('push.example')).toBe(false);
  });
});
