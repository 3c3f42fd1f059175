import form from '@/components/applications/form-page.module.css';
import { TextField } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import styles from './outreach.module.css';

export type Choice = { id: string; name: string; conflict: string | null };

/** Somebody who is known already, or somebody new. Whoever sits on a panel says so as soon as they are chosen. */
export function WhoToAsk({ people, values, problem }: { people: Choice[]; values: Record<string, string>; problem?: string }) {
  return (
    <>
      {people.length > 0 && (
        <fieldset>
          <legend className={styles.legend}>Who</legend>
          <div className={styles.who}>
            {people.map(({ id, name, conflict }) => (
              <div key={id} className={styles.one}>
                <label>
                  <input type="radio" name="personId" value={id} defaultChecked={values.personId === id} aria-describedby={conflict ? `panel-${id}` : undefined} />
                  {name}
                </label>
                {conflict && (
                  <p id={`panel-${id}`} className={styles.flag}>
                    <Icon name="circle-dashed" />
                    {conflict}
                  </p>
                )}
              </div>
            ))}
            <div className={styles.one}>
              <label>
                <input type="radio" name="personId" value="" defaultChecked={!values.personId} />
                Somebody new
              </label>
            </div>
          </div>
        </fieldset>
      )}
      <div className={`${form.two} ${styles.new}`}>
        <TextField label="Name" name="name" note={people.length > 0 ? 'if new' : undefined} defaultValue={values.name} problem={problem} autoComplete="off" />
        <TextField label="What they do there" name="title" note="optional" defaultValue={values.title} autoComplete="off" />
      </div>
    </>
  );
}
