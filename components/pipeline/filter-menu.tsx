import { SelectField, TextField } from '@/components/ui/field';
import { Popover } from '@/components/ui/popover';
import { STAGE_LABELS, STAGES } from '@/lib/domain/pipeline';
import type { PipelineFilter } from '@/lib/domain/pipeline-view';
import { MenuForm, Ticks } from './menu-form';
import styles from './menus.module.css';

export type FilterMenuFacts = { filter: PipelineFilter; tags: string[]; carried: [string, string][] };

const WITHIN = [1, 3, 7, 14, 30];
const MET = [
  { people: 0, words: 'Nobody yet' },
  { people: 1, words: 'Somebody' },
  { people: 3, words: 'Three or more' },
];

/** Everything a view can be narrowed by that has no place of its own in the bar. */
export function FilterMenu({ filter, tags, carried }: FilterMenuFacts) {
  const { quietDays, interviewDays, peopleMet } = filter;
  const within = interviewDays === null || WITHIN.includes(interviewDays) ? WITHIN : [...WITHIN, interviewDays];
  const met = peopleMet === null || MET.some(({ people }) => people === peopleMet) ? MET : [...MET, { people: peopleMet, words: `${peopleMet} or more` }];
  const tick = (name: string, chosen: readonly string[]) => (value: string, label = value) => ({ name, value, label, isOn: chosen.includes(value) });
  const stage = tick('stage', filter.stages);
  const folded = filter.tags.map((tag) => tag.toLowerCase());
  return (
    <Popover id="pipeline-filter" label="Filter" icon="sliders-horizontal">
      <MenuForm carried={carried}>
        <TextField label="Words in it" name="q" type="search" maxLength={100} defaultValue={filter.text} />
        <Ticks legend="Stage" ticks={STAGES.map((each) => stage(each, STAGE_LABELS[each]))} />
        {tags.length > 0 && <Ticks legend="Tag" ticks={tags.map((each) => ({ name: 'tag', value: each, label: each, isOn: folded.includes(each.toLowerCase()) }))} />}
        <div className={styles.pair}>
          <TextField label="Days quiet" name="quiet" type="number" min={1} max={365} inputMode="numeric" defaultValue={quietDays ?? ''} />
          <SelectField label="Next interview" name="within" defaultValue={interviewDays ?? ''}>
            <option value="">Any or none</option>
            {within.map((days) => (
              <option key={days} value={days}>
                {days === 1 ? 'Within a day' : `Within ${days} days`}
              </option>
            ))}
          </SelectField>
          <SelectField label="People met" name="met" defaultValue={peopleMet ?? ''}>
            <option value="">Any number</option>
            {met.map(({ people, words }) => (
              <option key={people} value={people}>
                {words}
              </option>
            ))}
          </SelectField>
        </div>
        <Ticks legend="Put away" ticks={[{ name: 'archived', value: '1', label: 'Only what is archived', isOn: filter.archived }]} />
      </MenuForm>
    </Popover>
  );
}
