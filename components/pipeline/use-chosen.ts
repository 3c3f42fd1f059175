'use client';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';

const BOX = 'input[form=chosen]';
const rowOf = (element: Element) => element.closest<HTMLElement>('[data-application]');
const boxIn = (row: Element) => row.querySelector<HTMLInputElement>(BOX);

/**
 * Choosing rows: a box each, a run with Shift, all that are shown. The boxes are the browser's own and belong to a form;
 * this only reads them.
 * @param rows what is drawn: counted anew whenever it changes
 * @returns the companies of the chosen ones, and what hands and keys do
 */
export function useChosen(rows: ReactNode) {
  const root = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<string[]>([]);
  const last = useRef<HTMLInputElement | null>(null);

  const boxes = useCallback(() => [...(root.current?.querySelectorAll<HTMLInputElement>(BOX) ?? [])], []);
  const count = useCallback(() => {
    const ticked = boxes().filter(({ checked }) => checked);
    const all = root.current?.querySelector<HTMLInputElement>('[data-choose-all]');
    if (all) all.indeterminate = ticked.length > 0 && ticked.length < boxes().length;
    if (all) all.checked = ticked.length > 0 && ticked.length === boxes().length;
    choose(ticked.map((box) => rowOf(box)?.dataset.company ?? ''));
  }, [boxes]);
  useEffect(count, [count, rows]);

  const tick = useCallback(
    (some: readonly HTMLInputElement[], checked: boolean) => {
      for (const box of some) box.checked = checked;
      count();
    },
    [count],
  );
  const clear = useCallback(() => tick(boxes(), false), [boxes, tick]);

  function click({ target, shiftKey }: MouseEvent) {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.matches('[data-choose-all]')) return tick(boxes(), target.checked);
    if (!target.matches(BOX)) return;
    const [from, to] = [last.current ? boxes().indexOf(last.current) : -1, boxes().indexOf(target)];
    if (shiftKey && from >= 0) tick(boxes().slice(Math.min(from, to), Math.max(from, to) + 1), target.checked);
    last.current = target;
    count();
  }

  /** @returns whether the key was one of these */
  function press(event: KeyboardEvent, row: HTMLElement): boolean {
    const box = boxIn(row);
    if (!box) return false;
    if (event.key === 'x') tick([box], !box.checked);
    else if (event.key === 'Escape' && chosen.length) clear();
    else if (/^Arrow(Up|Down)$/.test(event.key)) {
      const beside = boxes()[boxes().indexOf(box) + (event.key === 'ArrowDown' ? 1 : -1)];
      if (!beside) return true;
      if (event.shiftKey) tick([box, beside], true);
      // The same place in the next row: its box, its name or its cell.
      const at = (document.activeElement as HTMLElement).dataset.cell;
      const isBox = document.activeElement === box;
      const there = at ? `[data-cell="${at}"]` : 'th a';
      (isBox ? beside : rowOf(beside)?.querySelector<HTMLElement>(there))?.focus();
    } else return false;
    return true;
  }

  return { root, chosen, clear, click, press };
}
