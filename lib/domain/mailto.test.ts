import { expect, test } from 'vitest';
import { mailtoLink } from './mailto';

test.each([
  ['ada@rail.example', undefined, 'mailto:ada@rail.example'],
  ['ada+rail@rail.example', undefined, 'mailto:ada%2Brail@rail.example'],
  ['', { subject: 'Thank you', body: 'Dear Ada,' }, 'mailto:?subject=Thank%20you&body=Dear%20Ada%2C'],
  ['a@b.example', { subject: 'Tea & you', body: 'One\n\nTwo' }, 'mailto:a@b.example?subject=Tea%20%26%20you&body=One%0D%0A%0D%0ATwo'],
])('%j with %j is %s', (address, letter, link) => {
  expect(mailtoLink(address, letter)).toBe(link);
});
