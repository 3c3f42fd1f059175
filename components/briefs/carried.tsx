import Link from 'next/link';
import styles from './carried.module.css';

type Line = { personId: string; name: string; before: string; remembered: string; after: string };

/** What to say to pick up from an earlier talk; what was remembered is underlined. */
export function BridgeLines({ lines }: { lines: Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h2>Pick up where you left off</h2>
      {lines.map((line) => (
        <div key={line.personId} className={styles.line}>
          <span>To {line.name}</span>
          <blockquote className="said">
            “{line.before}
            {line.remembered && <em>{line.remembered}</em>}
            {line.after}”
          </blockquote>
        </div>
      ))}
    </section>
  );
}

/** `against` is what speaks against telling it, in a sentence each. */
type StoryFacts = { id: string; title: string; who: string; facts: string; against: string[] };

/** Stories told here before, whose facts must stay the same, and those planned for this round. */
export function Stories({ told, toldIn, planned, plannedFor }: { told: StoryFacts[]; toldIn: string; planned: StoryFacts[]; plannedFor: string }) {
  if (told.length + planned.length === 0) return null;
  return (
    <section className={styles.stories}>
      {told.length > 0 && (
        <div>
          <h2>
            {toldIn} <small>Keep the facts the same</small>
          </h2>
          <StoryList stories={told} />
        </div>
      )}
      {planned.length > 0 && (
        <div>
          <h2>Planned for {plannedFor}</h2>
          <StoryList stories={planned} />
        </div>
      )}
    </section>
  );
}

function StoryList({ stories }: { stories: StoryFacts[] }) {
  return (
    <ul>
      {stories.map((story) => (
        <li key={story.id}>
          <Link href={`/stories/${story.id}`} prefetch={false}>
            <b>{story.title}</b>
          </Link>{' '}
          <span>{story.who}</span>
          {story.facts && <p>{story.facts}</p>}
          {story.against.map((words) => (
            <p key={words} className={styles.against}>
              {words}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

type ClaimFacts = { id: string; label: string; values: { value: string; heard: string }[]; differs: boolean };

/** What was said that must stay true, a line for each topic; two values that differ stand side by side. */
export function ClaimsToKeep({ claims }: { claims: ClaimFacts[] }) {
  if (claims.length === 0) return null;
  return (
    <section className={styles.claims} aria-label="Said here">
      <h2>
        Said here{' '}
        <small>
          Keep it true, or{' '}
          <Link href="/claims" prefetch={false}>
            explain it
          </Link>
        </small>
      </h2>
      <ul>
        {claims.map((claim) => (
          <li key={claim.id} className={claim.differs ? styles.differs : undefined}>
            <b>{claim.label}</b>
            <div>
              {claim.values.map(({ value, heard }) => (
                <p key={value}>
                  <span className="said">{value}</span> <small>{heard}</small>
                </p>
              ))}
              {claim.differs && <small>They differ. Decide which one holds before you go in.</small>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
