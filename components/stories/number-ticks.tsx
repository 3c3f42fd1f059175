'use client';
import { CheckField } from '@/components/ui/field';
import { checkedKeys, storyNumbers } from '@/lib/domain/checked-numbers';
import type { StoryText } from '@/lib/domain/story-parts';
import styles from './story-editor.module.css';

/** The numbers that the story says, each to be ticked when it is true and somebody could check it. */
export function NumberTicks({ text, checked, onChange }: { text: StoryText; checked: string; onChange: (checked: string) => void }) {
  const numbers = storyNumbers(text);
  if (numbers.length === 0) return <p className={styles.hint}>No number yet. A result people remember has one.</p>;
  const ticked = checkedKeys(text, checked);
  const tick = (key: string, on: boolean) => onChange([...ticked.filter((each) => each !== key), ...(on ? [key] : [])].join('\n'));
  return (
    <fieldset className={styles.numbers}>
      <legend>Tick the numbers that are true and that somebody could check</legend>
      {numbers.map(({ key, words }) => (
        <CheckField key={key} name="checked" value={key} label={words} checked={ticked.includes(key)} onChange={(event) => tick(key, event.target.checked)} />
      ))}
    </fieldset>
  );
}
