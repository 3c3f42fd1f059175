import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from '@playwright/test';
import { App } from './app';
import { expect, test as base, watch } from './fixtures';
import { newOwner } from './owners';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** One owner with the sample, in one browser, for all pages that a worker looks at: they are only read. */
const test = base.extend<object, { sample: BrowserContext }>({
  sample: [
    async ({ browser }, use, { project }) => {
      const context = await browser.newContext({ ...project.use, viewport: DESK });
      const app = new App(await context.newPage());
      await app.signUp(newOwner());
      await app.exploreSample();
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ sample, problems, baseURL }, use) => {
    watch(sample, baseURL!, problems);
    await use(sample);
  },
  page: async ({ context }, use) => {
    const [page] = context.pages();
    await page!.setViewportSize(DESK);
    await page!.emulateMedia({ colorScheme: 'light', reducedMotion: null });
    await use(page!);
  },
});

async function scan(page: Page, where: string): Promise<void> {
  // No page has frames, and only what is wrong is of interest: four times as fast.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], selectors: false })
    .withTags(TAGS)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
  expect(found, where).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: PHONE.height });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, `${page.url()} at ${width} px`).toBeLessThanOrEqual(width);
}

type Look = { viewport: typeof DESK; colorScheme: 'light' | 'dark' };

/** Both themes and both widths in two looks; the pages take turns at which theme goes with which width. */
const LOOKS: Look[][] = [
  [
    { viewport: DESK, colorScheme: 'light' },
    { viewport: PHONE, colorScheme: 'dark' },
  ],
  [
    { viewport: DESK, colorScheme: 'dark' },
    { viewport: PHONE, colorScheme: 'light' },
  ],
];

/** One page in both themes and both widths. @param turn of a page among the others */
async function expectAccessible(page: Page, turn = 0): Promise<void> {
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  for (const { viewport, colorScheme } of LOOKS[turn % LOOKS.length]!) {
    await page.setViewportSize(viewport);
    // Colours that are still on their way from one theme to the other are neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await scan(page, `${page.url()} at ${viewport.width} px in ${colorScheme}`);
  }
  await expectNoSidewaysScroll(page, 390);
  await expectNoSidewaysScroll(page, 320);
}

const link = (page: Page, name: string | RegExp) => page.getByRole('main').getByRole('link', { name }).first();

/** How to get to each page of the app. */
const PAGES: Record<string, (app: App) => Promise<unknown>> = {
  Today: (app) => app.open('/'),
  'the pipeline': (app) => app.open('/pipeline'),
  'what was found': (app) => app.open('/find?q=queue'),
  'the insights': (app) => app.open('/insights'),
  'the record of search activity': (app) => app.open('/insights/record'),
  'the pipeline as a table': (app) => app.open('/pipeline?view=table&source=Referral'),
  'the filter of the pipeline': async (app) => {
    await app.open('/pipeline?view=table');
    await app.main.getByRole('button', { name: 'Filter' }).click();
  },
  'who has gone quiet': (app) => app.open('/pipeline/quiet'),
  'the saved views': (app) => app.open('/pipeline/views'),
  'the questions of a round': (app) => visitRound(app, 'Halden Instruments', '/questions'),
  'the questions to ask': (app) => app.open('/questions'),
  'the questions they ask': (app) => app.open('/questions?they=1'),
  'practice, to choose from': (app) => app.open('/practice'),
  'practice, running': (app) => app.open('/practice?q=asked-why-us'),
  'the calm minute': (app) => app.open('/calm'),
  'the notes': (app) => app.open('/notes'),
  'a note': (app) => app.openNote('Helen Sato'),
  'a sent note': (app) => app.openNote('Jonah Feld'),
  'a check-in': async (app) => {
    await app.open('/');
    await link(app.page, 'Follow up, Larkhill Transport').click();
    await expect(app.main.getByRole('heading', { level: 1 })).toHaveText('Check in with Larkhill Transport');
  },
  'a check-in before its day': async (app) =>
    app.open(`/applications/${await applicationId(app, 'Avonmead Health')}/check-in`),
  'the people': (app) => app.open('/people'),
  'a person': (app) => visit(app, '/people', 'Dana Whitcombe'),
  'somebody without a name': (app) => visitPart(app, 'Halden Instruments', ''),
  'adding a person': (app) => app.open('/people/new'),
  'an application': (app) => visitPart(app, 'Avonmead Health', ''),
  'an application with an offer': (app) => visitPart(app, 'Juniper Mutual', ''),
  'a closed application': (app) => visit(app, '/pipeline', 'Sundial'),
  'editing an application': (app) => visitPart(app, 'Avonmead Health', '/edit'),
  'an offer': (app) => visitPart(app, 'Juniper Mutual', '/offer'),
  'the offers': (app) => app.open('/offers'),
  'a letter about an offer': (app) => visitPart(app, 'Juniper Mutual', '/offer/letter?kind=more-days&until=2099-01-05'),
  'the research': (app) => visitPart(app, 'Halden Instruments', '/research'),
  'adding a finding': (app) => visitPart(app, 'Halden Instruments', '/research?card=new'),
  'the contacts inside': (app) => visitPart(app, 'Halden Instruments', '/contacts?contact=new'),
  'the requirements': (app) => visitPart(app, 'Avonmead Health', '/requirements'),
  'lines that are proposed': (app) => visitPart(app, 'Avonmead Health', '/requirements?lines=proposed'),
  'the evidence': (app) => visitPart(app, 'Halden Instruments', '/evidence'),
  'the 90-day plan': (app) => visitPart(app, 'Halden Instruments', '/ninety-days'),
  'writing the 90-day plan': (app) => visitPart(app, 'Halden Instruments', '/ninety-days/edit'),
  'adding an application': (app) => app.open('/applications/new'),
  'choosing what to log': (app) => app.open('/log'),
  'the debrief of a new company': (app) => app.open('/log?application=new'),
  'planning a round': async (app) => {
    const id = await applicationId(app, 'Avonmead Health');
    await app.open(`/rounds/new?application=${id}`);
  },
  'the stories': (app) => app.open('/stories?asked=Tell+me+about+a+time+you+failed'),
  'the story cards': (app) => app.open('/stories/cards'),
  'the ledger': (app) => app.open('/claims'),
  'the debrief of a round': (app) => visitPart(app, 'Avonmead Health', '').then(() => app.main.getByRole('link', { name: 'Debrief' }).first().click()),
  'a brief': (app) => visitRound(app, 'Halden Instruments', ''),
  'changing a round': (app) => visitRound(app, 'Halden Instruments', '/edit'),
  'the stories of a round': (app) => visitRound(app, 'Halden Instruments', '/stories'),
  'who heard what': (app) => app.open('/stories/told'),
  'a story to say aloud': (app) => visitRound(app, 'Halden Instruments', '/stories').then(() => link(app.page, 'Practise').click()),
  'what is missing before a round': (app) => visitRound(app, 'Halden Instruments', '/gaps'),
  'the formats of a round': (app) => visitRound(app, 'Marlowe & Pike', '/formats'),
  'the name drill': (app) => visitRound(app, 'Halden Instruments', '/names'),
  'thanking a helper': async (app) => app.open(`/notes/new?application=${await applicationId(app, 'Avonmead Health')}`),
  'writing a story': (app) => app.open('/stories/new?competency=budget'),
  'a story': async (app) => {
    await app.open('/stories/new');
    await app.main.getByLabel('Title').fill(`A story of ${Date.now()}`);
    await app.main.getByLabel('Result').fill('Nine days by July.');
    await app.main.getByRole('button', { name: 'Keep the story' }).click();
    await expect(app.main.getByRole('button', { name: 'Remove the story' })).toBeVisible();
  },
  'stories from a résumé': (app) => app.open('/stories/resume'),
  'the settings': (app) => app.open('/settings'),
  'what was and will be sent': (app) => app.open('/reminders'),
  'the keyboard list': (app) => app.open('/keyboard'),
};

async function visit(app: App, list: string, name: string): Promise<void> {
  await app.open(list);
  await app.main.getByRole('link').filter({ hasText: name }).first().click();
  await expect(app.main.getByRole('heading', { level: 1 })).toContainText(name);
}

/** What was looked up before by this worker, which has one sample. */
const known = new Map<string, string>();

async function once(key: string, find: () => Promise<string>): Promise<string> {
  const value = known.get(key) ?? (await find());
  known.set(key, value);
  return value;
}

function applicationId(app: App, company: string): Promise<string> {
  return once(company, async () => {
    await visit(app, '/pipeline', company);
    return new URL(app.page.url()).pathname.split('/')[2]!;
  });
}

/** A page of the next round of this company, found by its name drill. */
async function visitRound(app: App, company: string, part: string): Promise<void> {
  const drill = await once(`round of ${company}`, async () => {
    await visitPart(app, company, '');
    return (await link(app.page, 'Name drill').getAttribute('href'))!;
  });
  await app.open(drill.replace('/names', part));
}

async function visitPart(app: App, company: string, part: string): Promise<void> {
  await app.open(`/applications/${await applicationId(app, company)}${part}`);
}

test.describe('with the sample', () => {
  for (const [turn, [name, goTo]] of Object.entries(PAGES).entries()) {
    test(`${name}: no barrier in both themes and widths, and no sideways scroll`, async ({ visitor }) => {
      await goTo(visitor);
      await expectAccessible(visitor.page, turn);
    });
  }

  test('the sheets that open on a page have no barrier', async ({ visitor: app }) => {
    await app.open('/pipeline');
    await app.main.getByRole('button', { name: 'Move Avonmead Health' }).click();
    await app.dialog.getByRole('radio', { name: 'Closed' }).check();
    await scan(app.page, 'the stage sheet');
    await app.page.keyboard.press('Escape');
    await app.bell().click();
    await expect(app.dialog.getByRole('heading', { name: 'Reminders' })).toBeVisible();
    await scan(app.page, 'the bell');
    await app.page.keyboard.press('Escape');
    await app.page.keyboard.press('?');
    await expect(app.dialog.getByRole('heading', { name: 'Keyboard' })).toBeVisible();
    await scan(app.page, 'the keys');
    await app.page.keyboard.press('Escape');
    await app.openNote('Helen Sato');
    await app.main.getByRole('button', { name: 'Skip', exact: true }).click();
    await scan(app.page, 'the skip sheet');
  });

  test('somebody who wants less motion sees none', async ({ visitor: app }) => {
    await app.page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of ['/', '/pipeline', '/notes']) {
      await app.open(path);
      expect(await app.page.evaluate(() => document.getAnimations().length), path).toBe(0);
    }
  });
});

base('the gate and the first screen have no barrier', async ({ visitor }) => {
  await visitor.open('/sign-in');
  await expectAccessible(visitor.page);
  await visitor.open('/sign-up');
  await expectAccessible(visitor.page);
  await visitor.page.getByLabel('Password').fill('short');
  await visitor.page.getByLabel('Your name').fill('Nell');
  await visitor.page.getByLabel('Email').fill('nell@callback');
  await visitor.page.getByRole('button', { name: 'Create account' }).click();
  await expect(visitor.page.getByLabel('Password')).toHaveAccessibleDescription(/twelve characters/);
  await scan(visitor.page, 'problems of the sign-up form');
  await visitor.page.setViewportSize(DESK);
  await visitor.signUp(newOwner());
  await expectAccessible(visitor.page);
});

base.describe('an address that leads nowhere', () => {
  base.use({ expectedNoise: /status of 404/ });

  base('has no barrier, signed in and out', async ({ app }) => {
    await app.open('/nowhere');
    await expectAccessible(app.page);
    await app.open('/applications/nowhere-at-all');
    await expectAccessible(app.page);
  });
});
