'use client';
import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { FormNotice } from '@/components/ui/field';
import { CELLS, type CellField } from '@/lib/domain/cells';
import type { Stage } from '@/lib/domain/pipeline';
import { BulkBar } from './bulk-bar';
import { CellEditor, type OpenCell } from './cell-editor';
import { StageMenu, type StageMenuHandle } from './stage-menu';
import { useChosen } from './use-chosen';
import styles from './table-hands.module.css';

type Props = { today: string; sources: string[]; archived: boolean; children: ReactNode };

const isWriting = (target: Element) => target.matches('input:not([type=checkbox]),select,textarea,[popover] *');
const cellsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>('[data-cell]')].filter((cell) => cell.offsetParent);

/** Where a cell stands within the table. */
function placeOf(cell: HTMLElement, frame: DOMRect): OpenCell['place'] {
  const { left, top, width, height } = cell.getBoundingClientRect();
  const inset = Number.parseFloat(getComputedStyle(cell).paddingLeft);
  return { left: left - frame.left + inset, top: top - frame.top, width: width - inset, height };
}

/**
 * What hands and keys do in the table: choosing many, the stage menu, editing in place. The table itself is plain
 * markup, and one listener serves all of its rows.
 */
export function TableHands({ today, sources, archived, children }: Props) {
  const menu = useRef<StageMenuHandle>(null);
  const [edits, edit] = useState<OpenCell[]>([]);
  const [problem, tell] = useState<string>();
  const { root, chosen, clear, click, press } = useChosen(children);

  const openStages = (row: HTMLElement) => {
    const { application: id = '', company = '', stage, since = '' } = row.dataset;
    const from = row.querySelector<HTMLElement>('[data-stage-menu]') ?? row;
    tell(undefined);
    menu.current?.open({ id, company, stage: stage as Stage, since }, from);
  };

  const openCell = useCallback((cell: HTMLElement) => {
    const row = cell.closest<HTMLElement>('[data-application]');
    const field = CELLS.find((each) => each === cell.dataset.cell);
    const frame = root.current?.getBoundingClientRect();
    if (!row || !field || !frame) return;
    const [id, company] = [row.dataset.application ?? '', row.dataset.company ?? ''];
    const open: OpenCell = { key: `${id}.${field}`, id, field, company, was: cell.dataset.was ?? '', place: placeOf(cell, frame) };
    edit((before) => (before.some(({ key }) => key === open.key) ? before : [...before, open]));
  }, [root]);

  // What was kept may send a row elsewhere in the order: an editor that is open goes with its cell.
  useLayoutEffect(() => {
    const frame = root.current?.getBoundingClientRect();
    const placed = (each: OpenCell) => {
      const cell = root.current?.querySelector<HTMLElement>(`[data-application="${each.id}"] [data-cell="${each.field}"]`);
      return frame && cell ? { ...each, place: placeOf(cell, frame) } : each;
    };
    edit((before) => (before.length ? before.map(placed) : before));
  }, [children, root]);

  const close = useCallback((key: string) => edit((before) => before.filter((each) => each.key !== key)), []);

  /** Back to the cell, or on to the one beside it. */
  const leave = useCallback(
    (id: string, field: CellField, by: -1 | 0 | 1) => {
      const row = root.current?.querySelector(`[data-application="${id}"]`);
      const cells = row ? cellsOf(row) : [];
      const at = cells.findIndex((cell) => cell.dataset.cell === field);
      const next = cells[at + by];
      if (by && next) openCell(next);
      else (next ?? cells[at])?.focus();
    },
    [openCell, root],
  );

  function clicked(event: MouseEvent) {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-application]');
    const cell = target.closest<HTMLElement>('[data-cell]');
    if (row && target.closest('[data-stage-menu]')) {
      event.preventDefault();
      openStages(row);
    } else if (row && cell && !getSelection()?.toString()) openCell(cell);
    else click(event);
  }

  function pressed(event: KeyboardEvent) {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-application]');
    if (!row || isWriting(target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const cells = cellsOf(row);
    const at = cells.indexOf(target);
    const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (event.key === '.') openStages(row);
    else if (side) (cells[at + side] ?? (side < 0 ? row.querySelector<HTMLElement>('th a') : undefined))?.focus();
    else if (/^(e|F2)$/.test(event.key) || (event.key === 'Enter' && at >= 0)) openCell(cells[Math.max(0, at)] ?? row);
    else if (!press(event, row)) return;
    event.preventDefault();
  }

  return (
    <div ref={root} className={styles.hands} onClick={clicked} onKeyDown={pressed}>
      <FormNotice words={problem} />
      <form id="one-stage" />
      {children}
      <BulkBar chosen={chosen} today={today} archived={archived} onClear={clear} />
      <StageMenu ref={menu} onProblem={tell} />
      {edits.map((each) => (
        <CellEditor key={each.key} cell={each} sources={sources} onClose={close} onLeave={leave} />
      ))}
    </div>
  );
}
