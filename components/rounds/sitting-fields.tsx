'use client';
import { Button, IconButton } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { FORMATS, RELATIONS } from '@/lib/domain/rounds';
import type { SeatState, SittingState } from './state';
import styles from './plan.module.css';

type Known = { id: string; name: string; title: string };
type Props = {
  sitting: SittingState;
  index: number;
  only: boolean;
  people: Known[];
  zones: string[];
  problems: Record<string, string>;
  /** a warning that does not stop anybody */
  advice: string | null;
  onChange: (part: Partial<SittingState>) => void;
  onRemove: () => void;
};

/** One sitting: its day, times and zone, its kind and place, and who will be there. */
export function SittingFields({ sitting, index, only, people, zones, problems, advice, onChange, onRemove }: Props) {
  const field = (name: keyof SittingState & string) => ({
    name: `s.${index}.${name}`,
    id: `s-${index}-${name}`,
    value: sitting[name] as string,
    problem: problems[`s.${index}.${name}`],
    onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
  });
  return (
    <section className={`sheet ${styles.sitting}`} aria-label={only ? 'The sitting' : `Sitting ${index + 1}`}>
      <header>
        <h2>{only ? 'When and where' : `Sitting ${index + 1}`}</h2>
        {!only && (
          <Button look="quiet" size="little" onClick={onRemove}>
            Remove
          </Button>
        )}
      </header>
      <input type="hidden" name={`s.${index}.id`} value={sitting.id} />
      <div className={styles.times}>
        <TextField label="Day" type="date" required {...field('date')} />
        <TextField label="Starts" type="time" required {...field('start')} />
        <TextField label="Ends" type="time" required {...field('end')} />
        <SelectField label="Time zone" {...field('zone')}>
          {(zones.includes(sitting.zone) ? zones : [sitting.zone, ...zones]).map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </SelectField>
      </div>
      <p className={styles.advice} role="status">
        {advice && (
          <>
            <Icon name="circle-alert" stroke={2} />
            {advice}
          </>
        )}
      </p>
      <div className={styles.more}>
        <SelectField label="Kind" {...field('format')}>
          {FORMATS.map((format) => (
            <option key={format.id} value={format.id}>
              {format.label}
            </option>
          ))}
        </SelectField>
        <TextField label="Place" note="optional" autoComplete="off" {...field('place')} />
        <TextField label="Link" note="optional" type="url" placeholder="https://" autoComplete="off" {...field('link')} />
      </div>
      <Seats seats={sitting.people} index={index} people={people} problems={problems} onChange={(seats) => onChange({ people: seats })} />
    </section>
  );
}

type SeatsProps = { seats: SeatState[]; index: number; people: Known[]; problems: Record<string, string>; onChange: (seats: SeatState[]) => void };

function Seats({ seats, index, people, problems, onChange }: SeatsProps) {
  const change = (seat: SeatState, part: Partial<SeatState>) => onChange(seats.map((each) => (each === seat ? { ...seat, ...part } : each)));
  const add = (part: Partial<SeatState>) =>
    onChange([...seats, { key: crypto.randomUUID(), personId: '', name: '', title: '', relation: 'other', unknown: false, ...part }]);
  const free = people.filter((person) => !seats.some((seat) => seat.personId === person.id));
  return (
    <div className={styles.people} role="group" aria-label="Who will be there">
      {seats.map((seat, at) => {
        const name = (field: string) => `s.${index}.p.${at}.${field}`;
        const fixed = seat.personId !== '' || seat.unknown;
        return (
          <div key={seat.key} className={styles.seat}>
            <input type="hidden" name={name('personId')} value={seat.personId} />
            {seat.unknown && <input type="hidden" name={name('unknown')} value="1" />}
            {fixed ? (
              <b className={seat.unknown ? 'dimmer' : undefined}>{seat.unknown ? 'Name not known yet' : seat.name}</b>
            ) : (
              <input
                name={name('name')}
                value={seat.name}
                placeholder="Name"
                aria-label="Name"
                aria-invalid={problems[name('name')] ? true : undefined}
                maxLength={200}
                autoComplete="off"
                onChange={(event) => change(seat, { name: event.target.value })}
              />
            )}
            {seat.personId ? (
              <span className="dim small">{seat.title}</span>
            ) : (
              <input
                name={name('title')}
                value={seat.title}
                placeholder="Title"
                aria-label={`Title of ${seat.name || 'this person'}`}
                maxLength={200}
                autoComplete="off"
                onChange={(event) => change(seat, { title: event.target.value })}
              />
            )}
            <select
              name={name('relation')}
              value={seat.relation}
              aria-label={`What ${seat.name || 'this person'} is to the role`}
              onChange={(event) => change(seat, { relation: event.target.value })}
            >
              {RELATIONS.map((relation) => (
                <option key={relation.id} value={relation.id}>
                  {relation.label}
                </option>
              ))}
            </select>
            <IconButton label={`Take ${seat.name || 'this person'} out`} onClick={() => onChange(seats.filter((each) => each !== seat))}>
              <Icon name="x" />
            </IconButton>
          </div>
        );
      })}
      <div className={styles.add}>
        {free.slice(0, 6).map((person) => (
          <Button key={person.id} look="quiet" size="little" onClick={() => add({ personId: person.id, name: person.name, title: person.title })}>
            <Icon name="plus" size={14} stroke={2} />
            {person.name}
          </Button>
        ))}
        <Button look="quiet" size="little" onClick={() => add({})}>
          <Icon name="user-plus" size={14} />
          Someone new
        </Button>
        <Button look="quiet" size="little" onClick={() => add({ unknown: true })}>
          Not known yet
        </Button>
      </div>
    </div>
  );
}
