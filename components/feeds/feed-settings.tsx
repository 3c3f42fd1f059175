'use client';
import { useActionState } from 'react';
import settings from '@/components/accounts/settings.module.css';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/field';
import { makeFeedAction, removeFeedAction } from '@/lib/actions/feeds';
import { IDLE } from '@/lib/actions/state';
import type { FeedParts } from '@/lib/domain/calendar-entries';
import { FeedPartsSetting } from './feed-parts';
import styles from './feeds.module.css';
import { NewAddress } from './new-address';

type Feed = { standing: string; parts: FeedParts };

/** The private calendar: its address, which is shown in full only when it is made, and what it carries. */
export function FeedSettings({ shortAddress, feed }: { shortAddress: string; feed: Feed | null }) {
  const [made, make, isMaking] = useActionState(makeFeedAction, IDLE);
  const [removed, remove, isRemoving] = useActionState(removeFeedAction, IDLE);
  const address = feed ? made.values?.address : undefined;
  const problem = [made, removed].find(({ outcome }) => outcome !== 'idle' && outcome !== 'done')?.message;
  return (
    <section className={settings.set} id="feed">
      <div className={`hd ${styles.head}`}>
        <h2>Calendar feed</h2>
        {feed && <span>{feed.standing}</span>}
      </div>
      <div className={settings.row}>
        <div>
          <b>Private address</b>
          <p>{feed ? 'Anyone who has it can read it.' : 'Interviews and deadlines in the calendar you use. Titles only, until you choose more.'}</p>
        </div>
        <div className={styles.address}>
          {address && <NewAddress key={made.at} address={address} />}
          {feed && !address && (
            <p className={styles.box}>
              <span className={styles.short}>{shortAddress}</span>
              <small>shown once, when made</small>
            </p>
          )}
          <form key={feed ? 'replace' : 'make'} action={make}>
            <Button type="submit" disabled={isMaking} aria-busy={isMaking} autoFocus={!feed && removed.outcome === 'done'}>
              {feed ? 'Replace it' : 'Make a private address'}
            </Button>
          </form>
          {feed && (
            <form action={remove}>
              <Button type="submit" look="quiet" disabled={isRemoving} aria-busy={isRemoving}>
                Remove it
              </Button>
            </form>
          )}
          <div role="alert" className={styles.problem}>
            {problem && <Problem words={problem} />}
          </div>
        </div>
      </div>
      {feed && <FeedPartsSetting parts={feed.parts} />}
    </section>
  );
}
