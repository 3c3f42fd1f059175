import styles from './planned.module.css';

export type Against = { isWarning: boolean; words: string };
export type StoryChoice = { id: string; title: string; isReady: boolean; about: string; draft: string | null; repeat: Against | null };
export type ChoiceGroup = { id: string; title: string; stories: StoryChoice[] };

const SHOWN = 8;

/** The bank to choose one from, in groups; what speaks against a story stands beside it before it is chosen. */
export function StoryChoices({ groups }: { groups: ChoiceGroup[] }) {
  return groups.map(({ id, title, stories }) => (
    <fieldset key={id} className={styles.group}>
      <legend>{title}</legend>
      {stories.slice(0, SHOWN).map((story) => (
        <Choice key={story.id} story={story} />
      ))}
      {stories.length > SHOWN && (
        <details>
          <summary>{stories.length - SHOWN} more</summary>
          {stories.slice(SHOWN).map((story) => (
            <Choice key={story.id} story={story} />
          ))}
        </details>
      )}
    </fieldset>
  ));
}

function Choice({ story }: { story: StoryChoice }) {
  return (
    <label className={styles.choice}>
      <input type="radio" name="storyId" value={story.id} />
      <span>
        <b>{story.title}</b> {story.isReady && <small>Ready</small>}
        {story.about && <small className={styles.line}>{story.about}</small>}
        {story.draft && <small className={styles.line}>{story.draft}</small>}
        {story.repeat && <Remark against={story.repeat} />}
      </span>
    </label>
  );
}

/** What speaks against a story: a warning is set apart, a hint is said quietly. */
export function Remark({ against }: { against: Against }) {
  return <span className={against.isWarning ? styles.warning : styles.hint}>{against.words}</span>;
}
