import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { Found } from './found';
import type { FoundGroup } from './found-line';
import rows from './found.module.css';
import styles from './found-page.module.css';

/** The field of the page: a plain form, so that looking for something works without script. */
export function FindForm({ typed }: { typed: string }) {
  return (
    <form action="/find" role="search" className={styles.form}>
      <label className="vh" htmlFor="find">
        Find
      </label>
      <input id="find" type="search" name="q" defaultValue={typed} maxLength={200} autoComplete="off" placeholder="A person, a company, a word somebody said" />
      <Button type="submit">Find</Button>
    </form>
  );
}

/** One part of what was found, as links. */
export function FoundSection({ group: { part, label, lines, more }, isOnly }: { group: FoundGroup; isOnly: boolean }) {
  return (
    <section className={styles.part} aria-labelledby={`part-${part}`}>
      <div className="hd">
        <h2 id={`part-${part}`}>{label}</h2>
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            <Link className={rows.row} href={line.href} prefetch={false} data-row>
              <Found line={line} />
            </Link>
          </li>
        ))}
      </ul>
      {more && (
        <p className={styles.more}>
          <Link className="link" href={more} prefetch={false}>
            {isOnly ? 'Older ones' : 'All of them'}
            <span className="vh">: {label}</span>
          </Link>
        </p>
      )}
    </section>
  );
}
