'use client';
import { startTransition, useImperativeHandle, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { Icon } from '@/components/ui/icon';
import { moveApplicationAction } from '@/lib/actions/moves';
import { IDLE } from '@/lib/actions/state';
import { CLOSE_REASON_LABELS, CLOSE_REASONS, STAGE_LABELS, STAGES, type Stage } from '@/lib/domain/pipeline';
import { StageBars } from './stage-bars';
import styles from './stage-menu.module.css';

type Application = { id: string; company: string; stage: Stage; since: string };
export type StageMenuHandle = { open: (application: Application, from: HTMLElement) => void };

type Item = { key: string; words: string; stage?: Stage; isNow: boolean; choose: () => void };

/** Puts the menu under what it changes, or above it where there is no room. */
function place(menu: HTMLElement, from: HTMLElement) {
  const at = from.getBoundingClientRect();
  const isBelow = at.bottom + menu.offsetHeight + 12 < innerHeight || at.top < menu.offsetHeight;
  menu.style.setProperty('--left', `${Math.max(8, Math.min(at.left, innerWidth - menu.offsetWidth - 8)) + scrollX}px`);
  menu.style.setProperty('--top', `${(isBelow ? at.bottom + 4 : at.top - menu.offsetHeight - 4) + scrollY}px`);
}

/** One menu for all rows: it hangs from the stage it changes, and asks how it ended in the same place. */
export function StageMenu({ ref, onProblem }: { ref: Ref<StageMenuHandle>; onProblem: (words: string) => void }) {
  const menu = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<{ application: Application; from: HTMLElement } | null>(null);
  const [isClosing, close] = useState(false);

  useImperativeHandle(ref, () => ({
    open(application, from) {
      choose({ application, from });
      close(false);
      // What it shows is drawn first, so that it is placed by its real size.
      requestAnimationFrame(() => {
        menu.current?.showPopover();
        if (menu.current) place(menu.current, from);
        from.setAttribute('aria-expanded', 'true');
        focusOn(menu.current?.querySelector<HTMLElement>('[aria-checked=true]'));
      });
    },
  }));

  function move(stage: Stage, reason = '') {
    if (!chosen) return;
    const { application, from } = chosen;
    menu.current?.hidePopover();
    from.focus();
    if (stage === application.stage && !reason) return;
    const row = from.closest('tr');
    row?.setAttribute('data-busy', '');
    const form = new FormData();
    for (const [name, value] of Object.entries({ id: application.id, stage, reason })) form.set(name, value);
    startTransition(async () => {
      const answer = await moveApplicationAction(IDLE, form).catch(() => null);
      row?.removeAttribute('data-busy');
      if (answer?.outcome === 'done') return;
      onProblem(answer?.message ?? `${application.company} was not moved: the server did not answer. Try again.`);
    });
  }

  const stage = chosen?.application.stage;
  const items: Item[] = isClosing
    ? CLOSE_REASONS.map((reason) => ({ key: reason, words: CLOSE_REASON_LABELS[reason], isNow: false, choose: () => move('closed', reason) }))
    : STAGES.map((each) => ({
        key: each,
        words: each === 'closed' ? 'Closed …' : STAGE_LABELS[each],
        stage: each,
        isNow: each === stage,
        choose: () => (each === 'closed' ? close(true) : move(each)),
      }));

  function press(event: KeyboardEvent) {
    const all = [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step) focusOn(all.at((all.indexOf(document.activeElement as HTMLElement) + step) % all.length));
    else if (items[Number(event.key) - 1]) items[Number(event.key) - 1]?.choose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={menu}
      popover="auto"
      className={styles.menu}
      onKeyDown={press}
      onToggle={({ newState }) => newState === 'closed' && chosen?.from.setAttribute('aria-expanded', 'false')}
    >
      <div role="menu" aria-label={isClosing ? `How did ${chosen?.application.company} end?` : `Move ${chosen?.application.company}`}>
        {isClosing && (
          <p className={styles.asks} role="presentation">
            How did it end?
          </p>
        )}
        {items.map((item, index) => (
          <button key={item.key} type="button" role="menuitemradio" aria-checked={item.isNow} autoFocus={isClosing && index === 0} onClick={item.choose}>
            {item.stage ? <StageBars stage={item.stage} /> : <span />}
            <span>{item.words}</span>
            {item.isNow ? <Icon name="check" stroke={2.2} /> : <kbd aria-hidden="true">{index + 1}</kbd>}
          </button>
        ))}
      </div>
      {stage && chosen.application.since && !isClosing && (
        <p className={styles.since}>
          In {STAGE_LABELS[stage]} since {chosen.application.since}. <a href={`/applications/${chosen.application.id}#moves`}>Change the date</a>
        </p>
      )}
    </div>
  );
}

function focusOn(element: HTMLElement | null | undefined) {
  element?.focus();
}
