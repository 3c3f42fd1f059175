import claims from '@/components/claims/claims.module.css';
import { Heard } from '@/components/claims/heard';
import styles from './story-editor.module.css';

export type ApartFacts = {
  unit: string;
  finding: string;
  variants: { words: string; heard: { id: string; name: string | null; meta: string }[] }[];
};

/** Two numbers for one thing, side by side on equal sheets, with who heard which. */
export function ToldApart({ apart }: { apart: ApartFacts[] }) {
  return apart.map(({ unit, finding, variants }) => (
    <section key={unit} className={styles.apart} aria-label={finding}>
      <h2 className="h2">{finding}</h2>
      <p className="lead">They may compare. Settle which is true, and say so where it was not.</p>
      <div className={claims.two}>
        {variants.map(({ words, heard }) => (
          <article key={words} className={`sheet ${claims.value}`}>
            <p className={`said ${claims.words}`}>{words}</p>
            {heard.map(({ id, name, meta }) => (
              <Heard key={id} name={name} meta={meta} />
            ))}
          </article>
        ))}
      </div>
    </section>
  ));
}
