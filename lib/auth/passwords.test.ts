import { expect, test } from 'vitest';
import { hashPassword, passwordProblem, verifyPassword } from './passwords';

const EMAIL = 'nell.ashby@example.org';

test.each([
  ['', 'Use twelve characters or more. This has 0.'],
  ['elevenchars', 'Use twelve characters or more. This has 11.'],
  ['😀'.repeat(11), 'Use twelve characters or more. This has 11.'],
  ['x1'.repeat(101), 'Use at most 200 characters.'],
  ['passwordpassword', /easy to guess/],
  ['Password12345', /easy to guess/],
  ['PASSWORD!!!!!', /easy to guess/],
  ['123456789012', /easy to guess/],
  ['aaaaaaaaaaaa', /easy to guess/],
  ['abcabcabcabc', /easy to guess/],
  ['sunshine2024', /easy to guess/],
  [EMAIL, /easy to guess/],
  ['Nell.Ashby12', /easy to guess/],
])('%j: %s', (password, problem) => {
  expect(passwordProblem(password, EMAIL)).toMatch(problem);
});

test.each([
  'correct horse battery staple',
  'twelve chars',
  'žluťoučký kůň',
  '四つの関係のない言葉を並べる',
  ' spaces at both ends ',
  'nell.ashby likes small boats',
  'x9'.concat('abcdefghij'),
])('%j will do', (password) => {
  expect(passwordProblem(password, EMAIL)).toBeNull();
});

test('a hash is argon2id, salted, and verified by the password alone', async () => {
  const [first, second] = [await hashPassword('twelve chars'), await hashPassword('twelve chars')];
  expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(first).not.toBe(second);
  expect(await verifyPassword(first, 'twelve chars')).toBe(true);
  expect(await verifyPassword(first, 'Twelve chars')).toBe(false);
});

test('nobody has a password', async () => {
  expect(await verifyPassword(null, 'nobody has this password')).toBe(false);
});
