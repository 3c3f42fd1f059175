'use client';
import { KeptNotice } from '@/components/forms/kept-notice';
import { useFormEitherWay } from '@/components/forms/use-form-action';
import { useKept } from '@/components/forms/use-kept';
import { Button } from '@/components/ui/button';
import { FormNotice } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { addStoryAction } from '@/lib/actions/story-texts';
import { sentDraft, type StoryDraft } from './story-draft';
import { StoryForm } from './story-form';
import styles from './story-editor.module.css';

const KEY = 'callback.story.new';

/** A story that is not kept yet: its title is enough, and what is typed rests in this browser until then. */
export function NewStory({ newId, empty, pace }: { newId: string; empty: StoryDraft; pace: number }) {
  const [state, send, busy] = useFormEitherWay(addStoryAction, () => localStorage.removeItem(KEY));
  const { value, change, isRestored, startOver } = useKept<StoryDraft>(KEY, sentDraft(state.values, empty));
  const form = useFocusOnProblem(state);
  return (
    <StoryForm
      ref={form}
      send={send}
      hidden={{ id: newId }}
      draft={value}
      onChange={(part) => change({ ...value, ...part })}
      problems={state.problems}
      takenBy={state.outcome === 'invalid' ? state.values?.takenBy : undefined}
      pace={pace}
      status=""
      notice={
        <div className={styles.notice}>
          <FormNotice words={state.outcome === 'refused' || state.outcome === 'signed-out' ? state.message : undefined} />
          <KeptNotice isRestored={isRestored} onStartOver={startOver} />
        </div>
      }
      button={
        <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
          Keep the story
        </Button>
      }
    />
  );
}
