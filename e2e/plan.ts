import type { Locator, Page } from '@playwright/test';
import type { Sitting } from './times';

export type PlannedSitting = Sitting & { people?: string[] };

/** The form that plans a round. */
export class Plan {
  constructor(readonly page: Page) {}

  /** @param index from one, as the form counts */
  sitting(index: number): Locator {
    return this.page.getByRole('region', { name: new RegExp(`^(The sitting|Sitting ${index})$`) });
  }

  async fill(sittings: PlannedSitting[]): Promise<void> {
    for (const [index, { people = [], ...times }] of sittings.entries()) {
      if (index > 0) await this.page.getByRole('button', { name: 'Another sitting, back to back' }).click();
      const form = this.sitting(index + 1);
      await this.fillTimes(form, times);
      for (const name of people) {
        await form.getByRole('button', { name: 'Someone new' }).click();
        await form.getByLabel('Name', { exact: true }).last().fill(name);
      }
    }
  }

  async fillTimes(form: Locator, { date, start, end }: Sitting): Promise<void> {
    await form.getByLabel('Day').fill(date);
    await form.getByLabel('Starts').fill(start);
    await form.getByLabel('Ends').fill(end);
  }
}
