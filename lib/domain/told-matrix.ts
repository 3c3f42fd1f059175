import { firstNameOf } from './names';
import { repeatOf, repeatWords } from './stories';
import { capitalised, listWords, numberWord } from './words';

/** A story told to somebody at a company, or planned for them; `when` is the day in words. */
export type Told = {
  id: string;
  storyId: string;
  title: string;
  /** null: nobody in particular */
  personId: string | null;
  isTold: boolean;
  when: string;
  landed: string;
  said: string;
};

export type ToldCell = { told: Told[]; planned: Told[]; isTwice: boolean };
export type ToldRow = { storyId: string; title: string; cells: ToldCell[]; warnings: string[]; hint: string | null };
type ToldColumn = { personId: string | null; name: string };

/**
 * Who heard what at one company (P35): a row for each story planned or told there, a column for everybody there, nobody
 * in particular last and only when a story is theirs. The same person twice is a warning, a colleague a hint (rule 10).
 * @param people those with a name have a column, whoever is told something first
 * @param tellings in the order of time
 */
export function toldMatrix(people: readonly { id: string; name: string | null }[], tellings: readonly Told[]) {
  const heard = new Set(tellings.map(({ personId }) => personId));
  const named = people.toSorted((a, b) => Number(heard.has(b.id)) - Number(heard.has(a.id)));
  const columns: ToldColumn[] = named.flatMap(({ id, name }) => (name ? [{ personId: id, name }] : []));
  if (tellings.some(({ personId }) => columns.every((column) => column.personId !== personId)))
    columns.push({ personId: null, name: 'Nobody in particular' });
  const columnOf = (telling: Told) => columns.find(({ personId }) => personId === telling.personId)?.personId ?? null;
  const titles = new Map(tellings.map(({ storyId, title }) => [storyId, title]));
  const rows = [...titles].map(([storyId, title]): ToldRow => {
    const own = tellings.filter((each) => each.storyId === storyId);
    const cells = columns.map(({ personId }) => cellOf(own.filter((each) => columnOf(each) === personId), personId));
    return { storyId, title, cells, ...remarksOf(columns, cells) };
  });
  return { columns, rows };
}

function cellOf(own: Told[], personId: string | null): ToldCell {
  const told = own.filter(({ isTold }) => isTold);
  const planned = own.filter(({ isTold }) => !isTold);
  return { told, planned, isTwice: personId !== null && told.length > 0 && own.length > 1 };
}

function remarksOf(columns: readonly ToldColumn[], cells: readonly ToldCell[]): Pick<ToldRow, 'warnings' | 'hint'> {
  const heard = columns.flatMap(({ personId, name }, at) => (personId && cells[at]!.told.length ? [{ storyId: '', personId, personName: name }] : []));
  const twice = columns.flatMap(({ personId, name }, at) => (personId && cells[at]!.told.length > 1 ? firstNameOf(name) : []));
  const again = columns.flatMap(({ personId }, at) => {
    const repeat = cells[at]!.planned.length ? repeatOf({ storyId: '', personId }, heard) : null;
    return repeat ?? [];
  });
  const warnings = again.filter(({ weight }) => weight === 'warning').map(repeatWords);
  if (twice.length) warnings.unshift(`${listWords(twice)} ${twice.length > 1 ? 'have' : 'has'} heard it twice.`);
  const names = heard.map(({ personName }) => firstNameOf(personName));
  const isShared = heard.length > 1 || again.some(({ weight }) => weight === 'hint');
  return { warnings, hint: isShared ? repeatWords({ weight: 'hint', names: [...new Set(names)] }) : null };
}

/** What the matrix finds, for its heading. @param company by its short name */
export function matrixFinding(company: string, rows: readonly ToldRow[]): string {
  const warned = rows.filter(({ warnings }) => warnings.length > 0);
  const told = rows.filter(({ cells }) => cells.some((cell) => cell.told.length > 0)).length;
  if (warned.length === 1) return `“${warned[0]!.title}” comes up twice at ${company}.`;
  if (warned.length > 1) return `${capitalised(numberWord(warned.length))} stories come up twice at ${company}.`;
  if (told === 0) return `Nobody at ${company} has heard a story yet.`;
  return `Nobody at ${company} hears a story twice.`;
}
