import type { CellField } from '@/lib/domain/cells';
import type { Heat } from '@/lib/domain/heat';
import type { NextStep } from '@/lib/domain/next-step';
import type { Stage } from '@/lib/domain/pipeline';

/** What one row of the table can show, whichever columns are chosen. */
export type RowFacts = {
  id: string;
  company: string;
  role: string;
  stage: Stage;
  step: { kind: NextStep['kind']; what: string; when: string; heat: Heat | null; due: number | null };
  applied: string;
  age: string;
  source: string;
  names: string[];
  initials: string[];
  more: number;
  tags: string;
  pay: string;
  place: string;
  touched: string;
  /** when it came to its stage */
  since: string;
  /** what each cell that can be changed holds */
  was: Record<CellField, string>;
};
