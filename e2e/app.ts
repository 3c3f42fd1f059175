import { expect, type Locator, type Page, type Response } from '@playwright/test';
import { RAIL } from './cast';
import { Debrief, type Interview, type Met } from './debrief';
import type { Owner } from './owners';
import { Plan, type PlannedSitting } from './plan';
import { sittingThatEnded } from './times';

const firstName = (name: string) => name.split(' ')[0]!;

/** What a person does with Callback, in the words of the domain. */
export class App {
  readonly main: Locator;
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.main = page.getByRole('main');
    this.dialog = page.getByRole('dialog');
  }

  async open(path: string): Promise<Response | null> {
    const response = await this.page.goto(path);
    await this.isAlive();
    return response;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.isAlive();
  }

  /** Waits until React has taken the page over: a key pressed before that is the browser's alone. */
  private async isAlive(): Promise<void> {
    await this.page.waitForFunction(() => {
      const adopted = (element: Element | null) =>
        element !== null && Object.keys(element).some((key) => key.startsWith('__reactProps'));
      return adopted(document.querySelector('main')) && adopted(document.body);
    });
  }

  /** What the app says about what was just done. */
  toast(words: string | RegExp): Locator {
    return this.page.getByRole('status').getByText(words);
  }

  alert(words: string | RegExp): Locator {
    return this.page.getByRole('alert').filter({ hasText: words });
  }

  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: 'Undo' }).click();
    await expect(this.toast('Taken back.')).toBeVisible();
  }

  async signUp({ name, email, password }: Owner): Promise<void> {
    await this.open('/sign-up');
    await this.page.getByLabel('Your name').fill(name);
    await this.page.getByLabel('Email').fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Create account' }).click();
    await expect(this.page.getByRole('button', { name: `${name}, account and settings` })).toBeVisible();
  }

  /** Fills in the sign-in form, wherever it stands, and sends it. */
  async tryToSignIn(email: string, password: string): Promise<void> {
    await this.page.getByLabel('Email').fill(email);
    await this.page.getByLabel('Password').fill(password);
    await this.page.getByRole('button', { name: 'Sign in' }).click();
  }

  async signIn({ email, password, name }: Owner): Promise<void> {
    await this.open('/sign-in');
    await this.tryToSignIn(email, password);
    await expect(this.page.getByRole('button', { name: `${name}, account and settings` })).toBeVisible();
  }

  async signOut(): Promise<void> {
    await this.open('/settings');
    await this.page.getByRole('button', { name: 'Sign out here' }).click();
    await expect(this.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  }

  /** @returns the application's id */
  async addApplication(application: {
    company: string;
    role: string;
    source?: string;
    saved?: boolean;
    on?: string;
  }): Promise<string> {
    await this.open('/applications/new');
    await this.page.getByLabel('Company', { exact: true }).fill(application.company);
    await this.page.getByLabel('Role', { exact: true }).fill(application.role);
    if (application.saved) await this.page.getByRole('radio', { name: 'Saved for later' }).check();
    if (application.on) await this.page.getByLabel('Applied on').fill(application.on);
    if (application.source) {
      await this.page.getByText('Source, link, pay, place, job description').click();
      await this.page.getByLabel('Came from').fill(application.source);
    }
    await this.page.getByRole('button', { name: 'Add application' }).click();
    return this.arrivedAtApplication(application.company);
  }

  async arrivedAtApplication(company: string): Promise<string> {
    await expect(this.main.getByRole('heading', { level: 1, name: company, exact: true })).toBeVisible();
    return new URL(this.page.url()).pathname.split('/')[2]!;
  }

  async moveTo(stage: string, day?: string): Promise<void> {
    await this.main.getByRole('button', { name: 'Move', exact: true }).click();
    await this.chooseStage(stage, day);
  }

  /** In the sheet that asks where an application goes. */
  async chooseStage(stage: string, day?: string): Promise<void> {
    await this.dialog.getByRole('radio', { name: stage }).check();
    if (day) await this.dialog.getByLabel('When').fill(day);
    await this.dialog.getByRole('button', { name: stage === 'Closed' ? 'Close it' : `Move to ${stage}` }).click();
  }

  async closeApplication(reason: string): Promise<void> {
    await this.main.getByRole('button', { name: 'Move', exact: true }).click();
    await this.dialog.getByRole('radio', { name: 'Closed' }).check();
    await this.dialog.getByLabel('How did it end?').selectOption(reason);
    await this.dialog.getByRole('button', { name: 'Close it' }).click();
    await expect(this.toast('Moved to Closed.')).toBeVisible();
  }

  currentStage(): Locator {
    return this.main.getByRole('list', { name: 'Stages' }).locator('[aria-current=step]');
  }

  /** The debrief, for an application that is here or for a new company. */
  async openDebrief(application = 'new'): Promise<Debrief> {
    await this.open(`/log?application=${application}`);
    return new Debrief(this.page);
  }

  async logInterview({ application, ...interview }: Interview & { application?: string }): Promise<void> {
    const debrief = await this.openDebrief(application);
    await debrief.fill(interview);
    await debrief.save();
    await expect(this.toast('Saved.')).toBeVisible();
  }

  /** An interview two hours ago, at a company that is new. */
  async meet(...met: Met[]): Promise<void> {
    await this.logInterview({ ...RAIL, sitting: sittingThatEnded({ hours: 2 }), met });
  }

  async planRound(application: string, sittings: PlannedSitting[]): Promise<void> {
    await this.open(`/rounds/new?application=${application}`);
    await new Plan(this.page).fill(sittings);
    await this.page.getByRole('button', { name: 'Plan the round' }).click();
    await expect(this.page).toHaveURL(`/applications/${application}`);
  }

  /** The line of one person in a list of notes. */
  noteRow(name: string): Locator {
    return this.main.getByRole('link').filter({ hasText: name });
  }

  letterTo(name: string): Locator {
    return this.main.getByRole('textbox', { name: `Note to ${name}` });
  }

  async openNote(name: string): Promise<void> {
    await this.open('/notes');
    await this.noteRow(name).click();
    await expect(this.main.getByRole('heading', { level: 1, name: `Note to ${name}` })).toBeAttached();
  }

  async markAsSent(name: string): Promise<void> {
    await this.main.getByRole('button', { name: `Mark as sent to ${firstName(name)}` }).click();
    await expect(this.toast(`Sent to ${firstName(name)}`)).toBeVisible();
  }

  async sendNote(name: string): Promise<void> {
    await this.openNote(name);
    await this.markAsSent(name);
  }

  async skipNote(name: string, reason: string): Promise<void> {
    await this.openNote(name);
    await this.main.getByRole('button', { name: 'Skip', exact: true }).click();
    await this.dialog.getByLabel('Why not').fill(reason);
    await this.dialog.getByRole('button', { name: 'Skip this note' }).click();
    await expect(this.toast('No note will go. Its clock is stopped.')).toBeVisible();
  }

  /** From Today, where a reply is overdue, to its check-in. */
  async followUp(company: string): Promise<void> {
    await this.open('/');
    await this.main.getByRole('link', { name: `Follow up, ${company}` }).click();
    await this.arrivedAtCheckIn(company);
  }

  async arrivedAtCheckIn(company: string): Promise<void> {
    await expect(this.main.getByRole('heading', { level: 1, name: `Check in with ${company}` })).toBeAttached();
  }

  column(stage: string): Locator {
    return this.main.getByRole('region', { name: new RegExp(`^${stage}, `) });
  }

  card(company: string): Locator {
    return this.main.getByRole('article').filter({ has: this.page.getByRole('link', { name: company, exact: true }) });
  }

  /** The lines of the pipeline as a table. */
  rows(): Locator {
    return this.main.locator('tr[data-application]');
  }

  row(company: string): Locator {
    return this.rows().filter({ has: this.page.getByRole('link', { name: company, exact: true }) });
  }

  /** Moves a card of the board by its menu. */
  async moveCard(company: string, stage: string): Promise<void> {
    await this.main.getByRole('button', { name: `Move ${company}` }).click();
    await this.chooseStage(stage);
  }

  async exploreSample(): Promise<void> {
    await this.open('/');
    await this.main.getByRole('button', { name: 'Explore a sample' }).click();
    await expect(this.main.getByRole('button', { name: 'Remove the sample' })).toBeVisible();
  }

  bell(): Locator {
    return this.page.getByRole('button', { name: /^Reminders/ });
  }
}
