import { expect, test } from 'vitest';
import { deviceWords } from './device';
import { originMatches } from './origin';
import { ownPath } from './own-path';

const UNDER = 'Mozilla/5.0';
const WEBKIT = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`${UNDER} (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0`, 'Firefox on Linux'],
  [`${UNDER} (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36`, 'Chrome on a Mac'],
  [`${UNDER} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/18.5 Safari/605.1.15`, 'Safari on a Mac'],
  [`${UNDER} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0`, 'Edge on Windows'],
  [`${UNDER} (Windows NT 10.0; Win64; x64) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36 OPR/125.0`, 'Opera on Windows'],
  [
    `${UNDER} (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Mobile Safari/604.1`,
    'Safari on an iPhone',
  ],
  [`${UNDER} (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1`, 'Safari on an iPad'],
  [
    `${UNDER} (Linux; Android 16; Pixel 9) ${WEBKIT} Chrome/142.0.0.0 Mobile Safari/537.36`,
    'Chrome on an Android phone',
  ],
  [`${UNDER} (Linux; Android 16; Tab) ${WEBKIT} Chrome/142.0.0.0 Safari/537.36`, 'Chrome on an Android tablet'],
  ['curl/8.5.0', 'A browser'],
  ['<script>alert(1)</script>', 'A browser'],
  ['', 'A browser'],
])('%s is "%s"', (userAgent, words) => {
  expect(deviceWords(userAgent)).toBe(words);
});

test.each([
  ['http://localhost:3000', 'localhost:3000', true],
  ['https://callback.example', 'callback.example', true],
  ['http://192.168.1.5:3000', '192.168.1.5:3000', true],
  ['http://localhost:3001', 'localhost:3000', false],
  ['http://localhost', 'localhost:3000', false],
  ['https://evil.example', 'callback.example', false],
  ['https://callback.example.evil.example', 'callback.example', false],
  ['https://callback.example@evil.example', 'callback.example', false],
  ['null', 'callback.example', false],
  ['callback.example', 'callback.example', false],
  ['', 'callback.example', false],
  [null, 'callback.example', false],
  ['https://callback.example', null, false],
  [null, null, false],
])('a write from %s to %s is ours: %s', (origin, host, ours) => {
  expect(originMatches(origin, host)).toBe(ours);
});

test.each(['/', '/notes', '/notes?sent=2#last', '/applications/0198-a', '/log?round=1&x=%2F%2Fevil.example'])(
  '%s is ours',
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  '',
  'notes',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' /notes',
  'https://evil.example',
  'https:evil.example',
  'javascript:alert(1)',
  'data:text/html,-',
])('%j leads to the first page', (path) => {
  expect(ownPath(path)).toBe('/');
});
