import { ActionButton } from '@/components/ui/action-button';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { exploreSampleAction } from '@/lib/actions/sample';
import styles from './today.module.css';

/** The first screen after signing up teaches by three things to do. */
export function FirstRun() {
  return (
    <section className={styles.start} aria-label="Start" data-own-job>
      <article className={`sheet ${styles.lead}`}>
        <span>
          <Icon name="users" size={22} />
        </span>
        <div>
          <h2>Had an interview in the last day?</h2>
          <p>Log it now. You will have a note to each person drafted from what they said.</p>
        </div>
        <div>
          <ButtonLink look="primary" size="large" href="/log">
            <Icon name="plus" stroke={2} />
            Log an interview
          </ButtonLink>
        </div>
      </article>
      <article>
        <span>
          <Icon name="hourglass" size={22} />
        </span>
        <div>
          <h2>Waiting to hear from someone?</h2>
          <p>Add the application and the date they gave you. You will be told when it passes.</p>
        </div>
        <div>
          <ButtonLink href="/applications/new">Add an application</ButtonLink>
        </div>
      </article>
      <article>
        <span>
          <Icon name="book-open" size={22} />
        </span>
        <div>
          <h2>Want to look around first?</h2>
          <p>Open a sample job search, set as if it were today. One click removes it again.</p>
        </div>
        <div>
          <ActionButton action={exploreSampleAction}>Explore a sample</ActionButton>
        </div>
      </article>
    </section>
  );
}
