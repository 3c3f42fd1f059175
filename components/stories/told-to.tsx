import styles from './story-editor.module.css';

export type ToldFacts = { id: string; names: string; where: string; day: string; landed: string | null; said: string };

/** Who was told the story, where, when, and how it landed. */
export function ToldTo({ told }: { told: ToldFacts[] }) {
  if (told.length === 0) return null;
  return (
    <div className={styles.told}>
      <h2>Told to</h2>
      <ul>
        {told.map(({ id, names, where, day, landed, said }) => (
          <li key={id}>
            <b>{names}</b>
            <span>{where}</span>
            <span className="num">{day}</span>
            {(landed || said) && (
              <small>
                {landed}
                {landed && said && '. '}
                {said && (
                  <>
                    You said otherwise: <i className="said">{said}</i>
                  </>
                )}
              </small>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
