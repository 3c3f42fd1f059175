'use client';
import { Icon } from '@/components/ui/icon';
import styles from './board.module.css';

type Props = { sources: string[]; source: string | null; filter: string };

/** Where applications came from; a plain form, sent as soon as another one is chosen. */
export function SourceSelect({ sources, source, filter }: Props) {
  return (
    <form className={styles.source} action="/pipeline">
      {filter !== 'all' && <input type="hidden" name="filter" value={filter} />}
      <Icon name="list-filter" />
      <select name="source" aria-label="Source" defaultValue={source ?? ''} onChange={(event) => event.target.form?.requestSubmit()}>
        <option value="">Any source</option>
        {sources.map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
      <noscript>
        <button type="submit">Show</button>
      </noscript>
    </form>
  );
}
