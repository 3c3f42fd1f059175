'use client';
import { useActionState, useCallback, useRef, useState, type ReactNode } from 'react';
import { useSavedDraft } from '@/components/forms/use-saved-draft';
import { Button, ButtonLink } from '@/components/ui/button';
import { FormNotice } from '@/components/ui/field';
import { IDLE, type ActionState } from '@/lib/actions/state';
import { saveStoryAction } from '@/lib/actions/story-texts';
import { capitalised } from '@/lib/domain/words';
import { sentDraft, type StoryDraft } from './story-draft';
import { StoryForm } from './story-form';
import styles from './story-editor.module.css';

type Props = { id: string; version: number; kept: StoryDraft; pace: number; told: ReactNode };

/** A story that saves itself while it is written; before script has loaded its button does. */
export function StoryEditor({ id, version: drawn, kept, pace, told }: Props) {
  // The page is drawn anew with each save; what is typed goes on from the version it began with.
  const [version] = useState(drawn);
  const [sent, send] = useActionState(saveStoryAction, IDLE);
  const [answer, setAnswer] = useState<ActionState>(sent);
  const isOver = useRef(false);
  const save = useCallback(async (previous: ActionState, form: FormData) => {
    if (isOver.current) form.set('isOver', 'on');
    const saved = await saveStoryAction(previous, form);
    isOver.current = false;
    setAnswer(saved);
    return saved;
  }, []);
  const initial = sent.outcome === 'done' ? kept : sentDraft(sent.values, kept);
  const { draft, change, status, save: saveNow, saveOver, forget } = useSavedDraft<StoryDraft>({ id, key: `callback.story.${id}`, version }, initial, save);
  const newest = answer.outcome === 'refused' ? answer.values?.newest : undefined;
  const isLost = answer.outcome === 'signed-out' || (answer.outcome === 'refused' && !newest);

  return (
    <StoryForm
      send={{
        action: send,
        onSubmit: (event) => {
          event.preventDefault();
          change({});
          void saveNow();
        },
      }}
      hidden={{ id, version: String(drawn) }}
      draft={draft}
      onChange={change}
      problems={answer.problems}
      takenBy={answer.outcome === 'invalid' ? answer.values?.takenBy : undefined}
      pace={pace}
      told={told}
      status={answer.outcome === 'idle' || answer.outcome === 'done' ? capitalised(status || (sent.outcome === 'done' ? 'saved' : '')) : ''}
      notice={
        <div className={styles.notice}>
          <FormNotice words={newest ? 'Another tab saved this story meanwhile. What you typed here is kept on this device. Which of the two goes on?' : isLost ? answer.message : undefined} />
          {newest && (
            <div className={styles.choice}>
              <Button
                onClick={() => {
                  isOver.current = true;
                  void saveOver(Number(newest));
                }}
              >
                This one, and keep the other as an earlier wording
              </Button>
              <Button
                look="quiet"
                onClick={() => {
                  forget();
                  location.reload();
                }}
              >
                The other one
              </Button>
            </div>
          )}
        </div>
      }
      practice={
        <ButtonLink look="quiet" href={`/stories/${id}/practice`}>
          Say it aloud
        </ButtonLink>
      }
      button={
        <Button type="submit" look="primary">
          Save
        </Button>
      }
    />
  );
}
