import { createECDH, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { pushSubscription } from './push';

const ENDPOINT = 'https://push.example/send/abc';

function keys() {
  const curve = createECDH('prime256v1');
  return { p256dh: curve.generateKeys('base64url'), auth: randomBytes(16).toString('base64url') };
}
const takes = (part: object) => pushSubscription.safeParse({ endpoint: ENDPOINT, ...keys(), ...part }).success;

test('what a browser hands over is taken', () => {
  for (let tries = 0; tries < 50; tries++) expect(takes({})).toBe(true);
  expect(takes({ endpoint: `${ENDPOINT}/${'x'.repeat(1970)}` })).toBe(true);
});

test.each([
  ['an address of another scheme', { endpoint: 'http://push.example/' }],
  ['an address that is none', { endpoint: 'https://' }],
  ['no address', { endpoint: undefined }],
  ['an address without end', { endpoint: `${ENDPOINT}/${'x'.repeat(2000)}` }],
  ['a compressed point', { p256dh: createECDH('prime256v1').generateKeys('base64url', 'compressed') }],
  ['a key that is too short', { p256dh: randomBytes(64).toString('base64url') }],
  ['a key in the other base64', { p256dh: `B${'+'.repeat(86)}` }],
  ['a secret that is too long', { auth: randomBytes(17).toString('base64url') }],
  ['no secret', { auth: '' }],
])('%s is refused', (_, part) => {
  expect(takes(part)).toBe(false);
});
