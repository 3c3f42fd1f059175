import { DAY, HOUR } from './calendar';
import type { JobRows } from './job-rows';
import { Random } from './random';
import { DONE, HAPPENED } from './story-words';
import { FIRST_NAMES, SAID } from './vocabulary';

const NOTES_PER_APPLICATION = 5;
const SYLLABLES = 'ba ce di fo gu la me ni po ru sa te vi wo xa ky lo ma ne ri stan dor fel gar hun'.split(' ');

/**
 * Fills a job search up to five notes per application: letters to those who helped, long since sent. Two words of each
 * stand in hardly any other, so that there are as many different words as people write.
 */
export function addLetters(rows: JobRows, { ownerId, now, seed }: { ownerId: string; now: Date; seed: string }): void {
  const random = new Random(`${seed} letters`);
  const rare = () => Array.from({ length: 4 }, () => random.pick(SYLLABLES)).join('');
  const wanted = rows.applications.length * NOTES_PER_APPLICATION;
  const openSince = now.getTime() - 300 * DAY;
  while (rows.people.length > 0 && rows.notes.length < wanted) {
    const application = random.pick(rows.applications);
    const at = openSince + Math.floor(random.next() * 298 * DAY);
    const opening = `Thank you for your time on ${rare()}. ${random.pick(SAID)}`;
    rows.notes.push({
      id: random.id(at),
      ownerId,
      applicationId: application.id!,
      personId: random.pick(rows.people).id!,
      dueAt: new Date(at + DAY),
      helped: `Told me about the ${rare()}`,
      subject: `Thank you, ${random.pick(FIRST_NAMES)}`,
      body: `${opening}\n\n${random.pick(HAPPENED)} ${random.shuffled(DONE).slice(0, 2).join(' ')}\n\nNell`,
      draftedAt: new Date(at),
      sentAt: new Date(at + HOUR),
      createdAt: new Date(at),
    });
  }
}
