import { test as base, expect, type BrowserContext, type BrowserContextOptions } from '@playwright/test';
import { App } from './app';
import { enrol, newOwner, type Owner } from './owners';

type Fixtures = {
  /** what the console may complain about in this test, because the test provokes it */
  expectedNoise: RegExp | null;
  problems: string[];
  owner: Owner;
  /** a browser in which nobody is signed in */
  visitor: App;
  /** a browser in which a fresh owner is signed in */
  app: App;
  /** opens one more browser, in which nobody is signed in */
  elsewhere: (options?: BrowserContextOptions) => Promise<App>;
};

export const test = base.extend<Fixtures>({
  expectedNoise: [null, { option: true }],

  problems: async ({ expectedNoise }, use) => {
    const problems: string[] = [];
    await use(problems);
    expect(problems.filter((problem) => !expectedNoise?.test(problem))).toEqual([]);
  },

  context: async ({ context, problems, baseURL }, use) => {
    watch(context, baseURL!, problems);
    await use(context);
  },

  owner: async ({}, use) => use(newOwner()),

  visitor: async ({ page }, use) => use(new App(page)),

  app: async ({ visitor, owner, baseURL }, use) => {
    await enrol(visitor.page.request, owner, baseURL!);
    await use(visitor);
  },

  elsewhere: async ({ browser, problems, baseURL, contextOptions, locale, timezoneId }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...contextOptions, baseURL, locale, timezoneId, ...options });
      opened.push(context);
      watch(context, baseURL!, problems);
      return new App(await context.newPage());
    });
    for (const context of opened) await context.close();
  },
});

export { expect };

/** Whatever goes wrong in a page is a problem, and so is every request that leaves the app. */
export function watch(context: BrowserContext, baseURL: string, problems: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) problems.push(`left the app: ${request.url()}`);
  });
}
