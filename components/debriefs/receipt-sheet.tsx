import { Ring } from '@/components/people/ring';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { numberWord, plural } from '@/lib/domain/words';
import styles from './debrief.module.css';

export type ReceiptFacts = {
  clocks: { key: string; name: string; due: string; dueAt: number }[];
  clash: string | null;
  hearBy: string | null;
  followUp: string | null;
  isGuess: boolean;
  conflicts: string[];
  guards: string[];
};

type Props = { receipt: ReceiptFacts | null; count: number; busy: boolean; now: number };

const clockWord = (count: number) => `${numberWord(count)} ${plural(count, 'clock', 'clocks')}`;
const saveWords = (count: number) => (count ? `Save and start ${clockWord(count)}` : 'Save');

/** What saving will start. On a phone it becomes the bar at the bottom. */
export function ReceiptSheet({ receipt, count, busy, now }: Props) {
  const first = receipt?.clocks[0];
  return (
    <>
      <aside className={styles.receipt} aria-label="What saving starts">
        <div className="sheet">
          <h2>{count ? `Saving this starts ${clockWord(count)}` : 'Nobody is chosen yet'}</h2>
          {!count && <p>Choose who you met, or add them. Each named person gets a clock of 24 hours.</p>}
          <ul>
            {receipt?.clocks.map((clock) => (
              <li key={clock.key}>
                <Ring name={clock.name} size={36} clock={{ due: clock.dueAt, now }} />
                <b>{clock.name}</b>
                <span className="num">{clock.due}</span>
              </li>
            ))}
          </ul>
          {receipt?.clash && (
            <p className={styles.clash}>
              <Icon name="map-pin" />
              <span>{receipt.clash}</span>
            </p>
          )}
          <div role="status">
            {[...(receipt?.conflicts ?? []), ...(receipt?.guards ?? [])].map((words) => (
              <p key={words} className={styles.finding}>
                {words}
              </p>
            ))}
          </div>
          {receipt?.hearBy && (
            <dl>
              <div>
                <dt>{receipt.isGuess ? 'Hear back by, a guess' : 'Hear back by'}</dt>
                <dd>{receipt.hearBy}</dd>
              </div>
              <div>
                <dt>If not, follow up</dt>
                <dd>{receipt.followUp}</dd>
              </div>
            </dl>
          )}
          <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
            {saveWords(count)}
          </Button>
        </div>
      </aside>
      <div className={styles.savebar}>
        <span>
          <b>
            {count} {plural(count, 'note', 'notes')}
          </b>
          {first ? `first due ${first.due}` : 'nobody chosen yet'}
        </span>
        <Button type="submit" look="primary" disabled={busy} aria-busy={busy} aria-label={saveWords(count)}>
          {count ? 'Start clocks' : 'Save'}
        </Button>
      </div>
    </>
  );
}
