import type { NextAuthOptions } from 'next-auth';
import { HOST } from './test-browser';

type Asked = { method?: string; cookies?: Record<string, string>; body?: Record<string, string> };
type NextAuthOf = (request: unknown, response: unknown, options: NextAuthOptions) => unknown;

/** For tests: what next-auth answers at one of its addresses, such as "session" or "callback/credentials". */
export async function askNextAuth(nextAuth: NextAuthOf, options: NextAuthOptions, address: string, asked: Asked = {}) {
  const headers: Record<string, string[]> = {};
  const answer = { status: 200, body: undefined as unknown, headers };
  const response = {
    status: (status: number) => Object.assign(response, void (answer.status = status)),
    getHeader: (name: string) => headers[name.toLowerCase()],
    setHeader: (name: string, value: string | string[]) => void (headers[name.toLowerCase()] = [value].flat()),
    json: (body: unknown) => void (answer.body = body),
    send: (body: unknown) => void (answer.body = body),
    end: () => undefined,
    redirect: (status: number, to: string) => Object.assign(answer, { status, body: to }),
  };
  const request = {
    method: asked.method ?? 'GET',
    query: { nextauth: address.split('/') },
    cookies: asked.cookies ?? {},
    body: asked.body ?? {},
    headers: { host: HOST, 'user-agent': 'Firefox/145.0' },
  };
  await nextAuth(request, response, options);
  return answer;
}

/** For tests: the value of a cookie that an answer sets. */
export function cookieOf(headers: Record<string, string[]>, name: string): string | undefined {
  const line = headers['set-cookie']?.find((each) => each.startsWith(`${name}=`));
  return line && decodeURIComponent(line.slice(name.length + 1).split(';')[0] ?? '');
}
