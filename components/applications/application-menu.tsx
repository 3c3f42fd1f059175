'use client';
import { useActionState, useEffect, useRef, useState } from 'react';
import { StageForm } from '@/components/pipeline/stage-form';
import { Button, ButtonLink, IconButton } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Sheet, type SheetHandle } from '@/components/ui/sheet-dialog';
import { removeApplicationAction } from '@/lib/actions/applications';
import { IDLE } from '@/lib/actions/state';
import type { Stage } from '@/lib/domain/pipeline';
import styles from './application.module.css';

/** Everything that can be done with an application, behind one button. */
export function ApplicationMenu({ id, company, stage, today }: { id: string; company: string; stage: Stage; today: string }) {
  const menu = useRef<SheetHandle>(null);
  const moving = useRef<SheetHandle>(null);
  const [isMoving, setMoving] = useState(false);
  const [, remove, busy] = useActionState(removeApplicationAction, IDLE);
  const move = () => {
    setMoving(true);
    moving.current?.open();
  };
  // Whoever wants to close it from elsewhere is led here, to say how it ended.
  useEffect(() => {
    if (location.hash === '#move') move();
  }, []);
  return (
    <>
      <Button look="quiet" onClick={move}>
        Move
      </Button>
      <IconButton label="More" onClick={() => menu.current?.open()}>
        <Icon name="ellipsis" size={18} />
      </IconButton>
      <Sheet ref={moving} title={`Move ${company}`} onClose={() => setMoving(false)}>
        {isMoving && <StageForm id={id} stage={stage} today={today} onDone={() => moving.current?.close()} />}
      </Sheet>
      <Sheet ref={menu} title={company}>
        <div className={styles.menu}>
          <ButtonLink look="quiet" href={`/log?application=${id}`}>
            Log an interview
          </ButtonLink>
          <ButtonLink look="quiet" href={`/applications/${id}/edit`} data-key="e">
            Edit
          </ButtonLink>
          <ButtonLink look="quiet" href={`/applications/${id}/offer`}>
            Offer
          </ButtonLink>
          <ButtonLink look="quiet" href={`/notes/new?application=${id}`}>
            Thank someone who helped
          </ButtonLink>
        </div>
        <form action={remove} className={styles.delete}>
          <input type="hidden" name="id" value={id} />
          <p>Removing {company} takes its rounds and notes along. The people stay. You can undo it right after.</p>
          <Button type="submit" disabled={busy}>
            Remove the application
          </Button>
        </form>
      </Sheet>
    </>
  );
}
