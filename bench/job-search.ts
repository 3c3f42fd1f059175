import { foldName } from '@/lib/domain/names';
import { Calendar, DAY, HOUR } from './calendar';
import { recordCourse } from './course-rows';
import { CURRENT_COURSES, currentCourse } from './current-course';
import { noRows, type JobRows } from './job-rows';
import type { Ledger, Owner } from './ledger';
import { pastCourse } from './past-course';
import { Random } from './random';
import { COMPANY_FIRST, COMPANY_SECOND, TOWNS } from './vocabulary';

export type SearchPlan = {
  owner: Owner;
  applications: number;
  now: Date;
  /** how long it has been going on */
  days?: number;
  /** the same seed and moment give the same search; ids come from it too, so no two accounts may have the same */
  seed: string;
  /** ids of the companies the owner has already, by folded name */
  known?: ReadonlyMap<string, string>;
};

const A_YEAR = 365;
/** Every fifth application goes to a company that has had one before. */
const APPLICATIONS_PER_COMPANY = 1.25;

/**
 * A believable job search, spread over a year that ends now, or fewer days: most of it quiet or closed, a few notes
 * owed, a few rounds ahead. Rows only, nothing is written.
 */
export function jobSearch(plan: SearchPlan): JobRows {
  const { owner, applications, now, days = A_YEAR, seed, known = new Map() } = plan;
  const random = new Random(seed);
  const calendar = new Calendar(owner.timeZone, random);
  const ledger: Ledger = { rows: noRows(), owner, random, calendar, now: now.getTime() };
  const companies = companiesFor(ledger, Math.ceil(applications / APPLICATIONS_PER_COMPANY), known);
  for (let index = 0; index < applications; index += 1) {
    const company = companies[index % companies.length]!;
    const course =
      index < CURRENT_COURSES
        ? currentCourse(ledger, index)
        : pastCourse(ledger, ledger.now - HOUR - Math.floor(random.next() * days * DAY));
    recordCourse(ledger, course, company);
  }
  return ledger.rows;
}

function companiesFor({ rows, random, owner, now }: Ledger, count: number, known: ReadonlyMap<string, string>) {
  const [first, second] = [random.shuffled(COMPANY_FIRST), random.shuffled(COMPANY_SECOND)];
  return Array.from({ length: count }, (_, index) => {
    const name = companyName(first, second, index);
    const nameKey = foldName(name);
    const id = known.get(nameKey) ?? random.id(now - A_YEAR * DAY);
    if (!known.has(nameKey)) rows.companies.push({ id, ownerId: owner.id, name, nameKey });
    return { id, name };
  });
}

/** A name of its own for each number: two words, then a town as well. */
function companyName(first: string[], second: string[], index: number): string {
  const pairs = first.length * second.length;
  const round = Math.floor(index / pairs);
  const [across, down] = [index % first.length, Math.floor((index % pairs) / first.length)];
  // Both words change from one name to the next, and every pair comes up once.
  const name = `${first[across]} ${second[(across + down) % second.length]}`;
  return round ? `${name} ${TOWNS[(round - 1) % TOWNS.length]}${round > TOWNS.length ? ` ${round}` : ''}` : name;
}
