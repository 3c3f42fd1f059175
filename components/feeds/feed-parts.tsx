import { Setting } from '@/components/accounts/setting';
import { CheckField } from '@/components/ui/field';
import { chooseFeedPartsAction } from '@/lib/actions/feeds';
import type { FeedParts } from '@/lib/domain/calendar-entries';
import styles from './feeds.module.css';

const PARTS: { name: keyof FeedParts; label: string }[] = [
  { name: 'interviews', label: 'Interviews' },
  { name: 'deadlines', label: 'Note deadlines' },
  { name: 'checkIns', label: 'Check-ins' },
  { name: 'offers', label: 'Offers' },
  { name: 'details', label: 'Names and places' },
];

/** What the private calendar carries, a box each; they belong together and act at once. */
export function FeedPartsSetting({ parts }: { parts: FeedParts }) {
  return (
    <Setting name="What it carries" hint="Without names it is titles only." action={chooseFeedPartsAction} atOnce>
      <fieldset className={styles.picks}>
        <legend className="vh">What it carries</legend>
        {PARTS.map(({ name, label }) => (
          <CheckField key={name} name={name} label={label} defaultChecked={parts[name]} />
        ))}
      </fieldset>
    </Setting>
  );
}
