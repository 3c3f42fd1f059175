import { Icon } from '@/components/ui/icon';
import { Aloud, type AloudFacts } from './aloud';
import styles from './story.module.css';

export type StoryAsideFacts = { aloud: AloudFacts; land: string[]; against: string[] };

/** How a story went aloud, what must be heard in it, and who has heard it. */
export function StoryAside({ aloud, land, against }: StoryAsideFacts) {
  return (
    <>
      <Aloud {...aloud} />
      {land.length > 0 && (
        <div className={styles.land}>
          <div className="hd">
            <h2>Land these</h2>
          </div>
          <ul>
            {land.map((words) => (
              <li key={words}>
                <Icon name="plus" size={14} stroke={2} />
                <span className="said">{words}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {against.map((words) => (
        <p key={words} className={styles.against}>
          {words}
        </p>
      ))}
    </>
  );
}
