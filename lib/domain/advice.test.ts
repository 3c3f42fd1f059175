import { expect, test } from 'vitest';
import { adviceFor, type AdviceFor } from './advice';

const BASE = ['humble', 'everyone'];

test.each<[AdviceFor, string[]]>([
  [{ level: '', kind: 'round', ordinal: 1 }, [...BASE, 'salary']],
  [{ level: 'senior', kind: 'round', ordinal: 1 }, [...BASE, 'salary']],
  [{ level: '', kind: 'round', ordinal: 2 }, [...BASE, 'salary', 'deeper', 'consistent']],
  [{ level: 'entry', kind: 'round', ordinal: 2 }, [...BASE, 'salary', 'authority', 'deeper', 'consistent']],
  [{ level: 'mid', kind: 'round', ordinal: 3 }, [...BASE, 'salary', 'authority', 'deeper', 'consistent']],
  [{ level: 'senior', kind: 'round', ordinal: 2 }, [...BASE, 'salary', 'peers', 'deeper', 'consistent']],
  [{ level: 'executive', kind: 'round', ordinal: 2 }, [...BASE, 'salary', 'peers', 'deeper', 'consistent']],
  [{ level: 'executive', kind: 'screening', ordinal: 1 }, [...BASE, 'salary', 'short']],
  [{ level: 'entry', kind: 'offer-call', ordinal: 1 }, [...BASE, 'offer']],
])('%j is told %j', (about, ids) => expect(adviceFor(about).map(({ id }) => id)).toEqual(ids));
