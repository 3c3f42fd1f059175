import { dateWords } from './day-words';
import type { PlanGoal } from './ninety-days';
import type { Quality } from './evidence';
import type { SourceKind, Topic } from './research';
import type { SampleClock } from './sample-clock';
import type { Temporal } from './temporal';

/** What is prepared for an application of the sample. People go by their names. */
export type SamplePrepared = {
  findings: {
    topic: Topic;
    title: string;
    body: string;
    sourceKind: SourceKind;
    source: string;
    address?: string;
    foundOn: Temporal.PlainDate;
    forName?: string;
  }[];
  tasks: { kind: 'research' | 'material'; words: string; dueOn?: Temporal.PlainDate }[];
  contacts: { name: string; contactedOn: Temporal.PlainDate; asked: string; outcome: string }[];
  evidence: { quality: Quality; words: string }[];
  plan: { aim30: string; aim60: string; aim90: string; need: string; goals: PlanGoal[] };
};

const HALDEN_NEWS = 'https://halden.example/news';

function findings(clock: SampleClock): SamplePrepared['findings'] {
  return [
    {
      topic: 'challenges',
      title: 'On time fell to 91%',
      body: 'Gregor said so on the quarter call, and gave changes arriving late as the reason. It was 96% a year ago.',
      sourceKind: 'filing',
      source: 'Quarter call, minute 14',
      foundOn: clock.day(-3),
      forName: 'Gregor Valdez',
    },
    {
      topic: 'team',
      title: 'The second shift is being rebuilt',
      body: 'Twelve new people since September, two leads short. Dana’s team.',
      sourceKind: 'person',
      source: 'Lena Brandt, by phone',
      foundOn: clock.day(-8),
      forName: 'Dana Whitcombe',
    },
    {
      topic: 'news',
      title: 'They won the harbour gauges',
      body: '£14m over four years. Needs a second test line by June.',
      sourceKind: 'trade-press',
      source: 'Measurement Weekly, p. 9',
      foundOn: clock.day(-21),
      forName: 'Sam Petrosyan',
    },
    {
      topic: 'team',
      title: '“A year of quality”',
      body: 'Wrote the change rules into one page. Amara’s name is on it.',
      sourceKind: 'company',
      source: 'halden.example/news',
      address: HALDEN_NEWS,
      foundOn: clock.day(-35),
      forName: 'Amara Diallo',
    },
    {
      topic: 'news',
      title: 'New site at Weston Lock opened',
      body: 'Where you will be. The blue door is the old boathouse.',
      sourceKind: 'company',
      source: 'halden.example/news',
      address: HALDEN_NEWS,
      foundOn: clock.day(-57),
    },
    {
      topic: 'challenges',
      title: 'Two rivals merged',
      body: 'Halden is now the smallest of three. Nobody there has spoken about it.',
      sourceKind: 'news',
      source: 'The Western Post',
      foundOn: clock.day(-130),
    },
    {
      topic: 'customers',
      title: 'Customers by kind',
      body: 'Ports 40%, water 35%, hospitals 25%. Probably moved since the harbour contract.',
      sourceKind: 'filing',
      source: 'Annual report, p. 22',
      foundOn: clock.day(-426),
    },
  ];
}

const goal = (day: number, words: string, measure: string, standsOn = '', source = ''): PlanGoal => ({ day, goal: words, measure, standsOn, source });

function plan(clock: SampleClock): SamplePrepared['plan'] {
  const talk = dateWords(clock.workday(-12), clock.today).replace(/^\w+ /, '');
  return {
    aim30: 'Know how a change travels, from the drawing to the second shift.',
    aim60: 'One change route that nobody has to ask about.',
    aim90: 'On time back above 94%, and a team that expects it.',
    need:
      'An hour a week with Dana, a place on the floor rather than in the office, and leave to ask the second shift the ' +
      'same question twice.',
    goals: [
      goal(30, 'Stand both handovers, ten of each', 'Notes shared with Dana and Amara, one page a week', 'said', `Dana, ${talk}: changes reach it last`),
      goal(30, 'Draw the change route as it is', 'Checked by the six people on it', 'story', 'as in “Forty-one days to nine”'),
      goal(30, 'Ask every lead one question', 'What reaches you too late?'),
      goal(60, 'One page, both shifts, same words', 'In use on two lines', 'research', 'Amara’s change rules, one page'),
      goal(60, 'Friday build meeting at forty minutes', 'Kept three weeks running', 'said', 'Dana: it used to run two hours'),
      goal(60, 'Agree what on time means', 'One number, owned by Operations', 'said', '91% last quarter, Gregor'),
      goal(90, 'The route on all five lines', 'Late changes under four a month', 'said', 'eleven now, Gregor'),
      goal(90, 'A lead for the second shift', 'Named, and trained by Dana’s own people', 'research', 'two short since September, Lena'),
      goal(90, 'What to do next, in writing', 'Read by Gregor before the review'),
    ],
  };
}

/** What is prepared for the second round at Halden Instruments, the evening before it. */
export function haldenPrepared(clock: SampleClock): SamplePrepared {
  return {
    findings: findings(clock),
    tasks: [
      { kind: 'research', words: 'How they compare with the merged rival' },
      { kind: 'research', words: 'What Finance is worried about' },
      { kind: 'material', words: '90-day page', dueOn: clock.day(1) },
    ],
    contacts: [
      {
        name: 'Lena Brandt',
        contactedOn: clock.day(-8),
        asked: 'By phone: what changed on the floor since she left.',
        outcome: 'Twelve new people since September, and two leads short. Dana is the one to ask about it.',
      },
    ],
    evidence: [
      { quality: 'can-do', words: 'Changes signed off in nine days instead of forty-one, by their own count.' },
      { quality: 'can-do', words: 'Six weeks to go-live on two sites, on the day that was promised.' },
      { quality: 'fits', words: 'Stood the handovers with the shift leads before anything was drawn.' },
      { quality: 'potential', words: 'Learnt to read a test protocol in a month, because nobody else would.' },
    ],
    plan: plan(clock),
  };
}
