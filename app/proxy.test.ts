import { NextRequest } from 'next/server';
import { afterEach, expect, test, vi } from 'vitest';
import { proxy } from '../proxy';

const HOST = 'callback.example:3000';

afterEach(() => vi.unstubAllEnvs());

function ask(method: string, headers: Record<string, string> = {}, address = '/notes?sent=2') {
  return proxy(new NextRequest(`http://${HOST}${address}`, { method, headers: { host: HOST, ...headers } }));
}

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('a %s from another site or from nowhere is refused', (method) => {
  expect(ask(method).status).toBe(403);
  expect(ask(method, { origin: 'null' }).status).toBe(403);
  expect(ask(method, { origin: 'https://evil.example' }).status).toBe(403);
  expect(ask(method, { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }).status).toBe(403);
  expect(ask(method, { origin: `http://${HOST}` }).status).toBe(200);
});

test('reading needs no origin', () => {
  for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(ask(method).status).toBe(200);
});

test('each page has a policy with a nonce of its own, and frames and foreign scripts are shut out', () => {
  const policies = [ask('GET'), ask('GET')].map((response) => response.headers.get('content-security-policy') ?? '');
  expect(policies[0]).toMatch(/script-src 'self' 'nonce-[\w+/]{22}==' 'strict-dynamic';/);
  expect(policies[0]).toMatch(/frame-ancestors 'none'/);
  expect(policies[0]).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe-inline/);
  expect(policies[0]).not.toBe(policies[1]);
});

test('the page is told which address was asked for, whatever the browser claims', () => {
  const forwarded = (name: string) =>
    ask('GET', { [name]: 'https://evil.example' }).headers.get(`x-middleware-request-${name}`);
  expect(forwarded('x-asked-for')).toBe('/notes?sent=2');
  expect(forwarded('x-nonce')).not.toContain('evil');
});

test('https is insisted on where it is used', () => {
  expect(ask('GET').headers.has('strict-transport-security')).toBe(false);
  vi.stubEnv('NEXTAUTH_URL', 'https://callback.example');
  expect(ask('GET').headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
});
