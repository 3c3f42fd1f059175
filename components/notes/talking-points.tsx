import { Icon } from '@/components/ui/icon';
import styles from './composer.module.css';

/** What was talked about: ticked when the letter uses it, else one press puts it in. */
export function TalkingPoints({ hooks, used, onUse }: { hooks: string[]; used: boolean[]; onUse: (point: string) => void }) {
  return (
    <section>
      <div className="hd">
        <h2>You talked about</h2>
      </div>
      <ul className={styles.points}>
        {hooks.map((hook, index) => (
          <li key={hook}>
            {used[index] ? (
              <div className={styles.used}>
                <Icon name="check" size={14} stroke={2.2} />
                <span className="said">
                  <span className="vh">Used: </span>
                  {hook}
                </span>
              </div>
            ) : (
              <button type="button" onClick={() => onUse(hook)}>
                <Icon name="plus" size={14} stroke={2} />
                <span className="said">
                  <span className="vh">Put into the note: </span>
                  {hook}
                </span>
              </button>
            )}
          </li>
        ))}
        {hooks.length === 0 && <li className="small dim">Nothing written down yet. A phrase in the debrief is enough.</li>}
      </ul>
    </section>
  );
}
