import type { Locator, Page } from '@playwright/test';
import type { Sitting } from './times';

export type Met = { name: string; title?: string; said?: string; until?: string };

export type Interview = {
  company?: string;
  role?: string;
  round?: string;
  sitting: Sitting;
  met?: Met[];
  signs?: string[];
  heard?: string;
  heardWords?: string;
};

/** The page on which an interview is logged. */
export class Debrief {
  constructor(readonly page: Page) {}

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  async fill({ company, role, round, sitting, met = [], signs = [], heard, heardWords }: Interview): Promise<void> {
    if (company) await this.field('Company').fill(company);
    if (role) await this.field('Role').fill(role);
    if (round) await this.page.getByRole('combobox', { name: 'Round', exact: true }).selectOption(round);
    await this.fillTimes(sitting);
    for (const person of met) await this.meet(person);
    for (const sign of signs) await this.page.getByRole('checkbox', { name: sign }).check();
    if (heard) await this.page.getByRole('radio', { name: heard }).check();
    if (heardWords) await this.field('Their words').fill(heardWords);
  }

  async fillTimes({ date, start, end }: Pick<Sitting, 'date' | 'start' | 'end'>): Promise<void> {
    await this.field('Day').fill(date);
    await this.field('Started').fill(start);
    await this.field('Ended').fill(end);
  }

  async meet({ name, title, said, until }: Met): Promise<void> {
    await this.field('Add a person: name, title').fill([name, title].filter(Boolean).join(', '));
    await this.page.getByRole('button', { name: 'Add', exact: true }).click();
    if (said) await this.field(`What ${name} said`).fill(said);
    if (until) await this.field(`Until when you talked with ${name}`).fill(until);
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: /^Save/ }).click();
  }
}
