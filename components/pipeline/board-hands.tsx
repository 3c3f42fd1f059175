'use client';
import { draggable, dropTargetForElements, monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { startTransition, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Sheet, type SheetHandle } from '@/components/ui/sheet-dialog';
import { moveApplicationAction } from '@/lib/actions/moves';
import { IDLE } from '@/lib/actions/state';
import { STAGE_LABELS, STAGES, type Stage } from '@/lib/domain/pipeline';
import { StageForm } from './stage-form';
import styles from './board.module.css';

type Chosen = { id: string; stage: Stage; company: string; to?: Stage };

const cards = (column: Element) => [...column.querySelectorAll<HTMLElement>('[data-card]')];

/**
 * Moves cards by hand: dragging, one shared menu, and keys (arrows move focus, Shift and arrows the card, a full stop
 * opens the menu). The cards themselves are plain markup.
 */
export function BoardHands({ today, children }: { today: string; children: ReactNode }) {
  const board = useRef<HTMLDivElement>(null);
  const sheet = useRef<SheetHandle>(null);
  const [chosen, choose] = useState<Chosen | null>(null);
  const [words, setWords] = useState('');
  const settling = useRef<{ card: HTMLElement; likeness: HTMLElement } | null>(null);

  /** Takes the likeness away: the server's own card is there now, or the old one is back. */
  const settle = useCallback(() => {
    const waiting = settling.current;
    if (!waiting) return;
    settling.current = null;
    const hadFocus = waiting.likeness.contains(document.activeElement);
    waiting.likeness.remove();
    waiting.card.hidden = false;
    if (hadFocus) board.current?.querySelector<HTMLElement>(`[data-card="${waiting.card.dataset.card}"] a`)?.focus();
  }, []);
  useEffect(() => {
    const waiting = settling.current;
    if (!waiting) return;
    const { card, likeness } = waiting;
    const all = [...(board.current?.querySelectorAll<HTMLElement>(`[data-card="${card.dataset.card}"]`) ?? [])];
    const own = all.find((each) => each !== likeness);
    if (!own || own.dataset.stage === likeness.dataset.stage) return settle();
    // The answer to an earlier move of a card that has been moved on meanwhile.
    own.hidden = true;
    waiting.card = own;
  }, [children, settle]);

  const ask = useCallback((card: HTMLElement, to?: Stage) => {
    choose({ id: card.dataset.card!, stage: card.dataset.stage as Stage, company: card.dataset.company!, to });
    sheet.current?.open();
  }, []);

  const move = useCallback(
    (pressed: HTMLElement, to: Stage) => {
      if (to === pressed.dataset.stage) return;
      if (to === 'closed') return ask(pressed, to);
      const before = settling.current;
      const card = before?.likeness === pressed ? before.card : pressed;
      if (before && before.card !== card) settle();
      const company = card.dataset.company!;
      // React owns the card, so it is hidden where it is and a likeness stands where it goes until the server has said.
      const likeness = card.cloneNode(true) as HTMLElement;
      likeness.dataset.stage = to;
      likeness.hidden = false;
      board.current?.querySelector(`[data-column="${to}"] [data-cards]`)?.prepend(likeness);
      before?.likeness.remove();
      card.hidden = true;
      settling.current = { card, likeness };
      likeness.querySelector('a')?.focus();
      setWords(`${company} moved to ${STAGE_LABELS[to]}.`);
      const form = new FormData();
      form.set('id', card.dataset.card!);
      form.set('stage', to);
      startTransition(async () => {
        const answer = await moveApplicationAction(IDLE, form).catch(() => null);
        if (answer?.outcome === 'done') return;
        settle();
        setWords(answer?.message ?? `${company} was not moved: the server did not answer. Try again.`);
      });
    },
    [ask, settle],
  );

  useEffect(() => {
    const root = board.current;
    if (!root) return;
    const columns = [...root.querySelectorAll<HTMLElement>('[data-column]')];
    return combine(
      ...[...root.querySelectorAll<HTMLElement>('[data-card]')].map((card) =>
        draggable({
          element: card,
          getInitialData: () => ({ card: card.dataset.card }),
          onDragStart: () => card.classList.add(styles.dragging!),
          onDrop: () => card.classList.remove(styles.dragging!),
        }),
      ),
      ...columns.map((column) =>
        dropTargetForElements({
          element: column,
          getData: () => ({ stage: column.dataset.column }),
          onDragEnter: () => column.classList.add(styles.over!),
          onDragLeave: () => column.classList.remove(styles.over!),
          onDrop: () => column.classList.remove(styles.over!),
        }),
      ),
      monitorForElements({
        onDrop({ source, location }) {
          const stage = location.current.dropTargets[0]?.data.stage as Stage | undefined;
          if (stage) move(source.element, stage);
        },
      }),
    );
  }, [children, move]);

  function press(event: React.KeyboardEvent) {
    const target = event.target as HTMLElement;
    const card = target.closest<HTMLElement>('[data-card]');
    const column = target.closest<HTMLElement>('[data-column]');
    if (!card || !column || event.ctrlKey || event.metaKey || event.altKey) return;
    const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const along = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === '.') ask(card);
    else if (side && event.shiftKey) {
      const to = STAGES[STAGES.indexOf(card.dataset.stage as Stage) + side];
      if (to) move(card, to);
    } else if (side) focusBeside(column, card, side);
    else if (along) cards(column)[cards(column).indexOf(card) + along]?.querySelector('a')?.focus();
    else return;
    event.preventDefault();
  }

  function focusBeside(column: HTMLElement, card: HTMLElement, side: 1 | -1) {
    const columns = [...board.current!.querySelectorAll<HTMLElement>('[data-column]')];
    const row = cards(column).indexOf(card);
    for (let at = columns.indexOf(column) + side; columns[at]; at += side) {
      const there = cards(columns[at]!);
      if (there.length) return (there[row] ?? there.at(-1))?.querySelector('a')?.focus();
    }
  }

  return (
    <>
      <div
        ref={board}
        onKeyDown={press}
        onClick={(event) => {
          const button = (event.target as HTMLElement).closest<HTMLElement>('[data-menu]');
          if (button) ask(button.closest<HTMLElement>('[data-card]')!);
        }}
      >
        {children}
      </div>
      <p className="vh" role="status" aria-live="polite">
        {words}
      </p>
      <Sheet ref={sheet} title={chosen ? `Move ${chosen.company}` : 'Move'} onClose={() => choose(null)}>
        {chosen && <StageForm key={`${chosen.id}${chosen.to}`} id={chosen.id} stage={chosen.stage} to={chosen.to} today={today} onDone={() => sheet.current?.close()} />}
      </Sheet>
    </>
  );
}
