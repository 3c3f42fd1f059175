/** For tests: what next/headers and next/navigation say of the one browser that asks. */
export class Redirect extends Error {
  constructor(readonly to: string) {
    super(`Redirected to ${to}`);
  }
}

export class NotFound extends Error {}

export const HOST = 'callback.example:3000';

type Browser = { cookies: Map<string, string>; headers: Headers };

/** For tests: the browser. Its cookies and headers are changed to be somebody else, or nobody. */
export const browser: Browser = { cookies: new Map(), headers: new Headers() };

/** For tests: a browser without cookies that opened a page of ours. */
export function openBrowser(origin: string | null = `http://${HOST}`): void {
  browser.cookies = new Map();
  browser.headers = new Headers({
    host: HOST,
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Firefox/145.0',
  });
  if (origin !== null) browser.headers.set('origin', origin);
}

/** For tests: stands in for next/headers. */
export const nextHeaders = {
  headers: async () => browser.headers,
  cookies: async () => ({
    get: (name: string) => {
      const value = browser.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
    set: (name: string, value: string) => void browser.cookies.set(name, value),
    delete: ({ name }: { name: string }) => void browser.cookies.delete(name),
  }),
};

/** For tests: stands in for next/cache. */
export const nextCache = { refresh: () => undefined };

/** For tests: stands in for next/navigation on the server. */
export const nextNavigation = {
  redirect: (to: string): never => {
    throw new Redirect(to);
  },
  notFound: (): never => {
    throw new NotFound();
  },
};
