import type { SampleClock } from './sample-clock';
import type { Instant } from './temporal';

/** How the names of the last round of an application were learnt, and what was ticked for it. People by their names. */
export type SampleDrilled = {
  /** what their cards say beside the name */
  cards: Record<string, { pronunciation?: string; cue?: string }>;
  runs: { at: Instant; seconds: number; knew: string[]; slipped: string[] }[];
  ticks: string[];
  coordinator?: { name: string; title: string; email: string };
};

/** Halden: learnt last evening and this morning, and Amara’s name did not come. */
export function haldenDrilled(clock: SampleClock): SampleDrilled {
  const [gregor, amara, sam, dana] = ['Gregor Valdez', 'Amara Diallo', 'Sam Petrosyan', 'Dana Whitcombe'] as const;
  return {
    cards: {
      [gregor]: { pronunciation: 'GREG-or val-DEZ', cue: 'Grey suit, no tie, and an engineer’s ring.' },
      [amara]: {
        pronunciation: 'uh-MAR-uh, dee-AH-lo',
        cue: 'Short silver hair, green frames. Wrote the change rules herself.',
      },
      [sam]: { pronunciation: 'sam pet-ross-YAN', cue: 'Cycles in, helmet on the desk.' },
    },
    runs: [
      { at: clock.at(clock.day(-1), '21:10'), seconds: 71, knew: [gregor, dana], slipped: [amara, sam] },
      { at: clock.ago(3, 20), seconds: 55, knew: [gregor, sam, dana], slipped: [amara] },
    ],
    ticks: ['one-to-one.role', 'one-to-one.thread'],
    coordinator: { name: 'Mina Holt', title: 'Recruiting coordinator', email: 'm.holt@halden.example' },
  };
}
