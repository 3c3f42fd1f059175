import type { DeliveryFigures } from './deliveries';
import { percentile } from './timing';
import type { PageFigures, Trial } from './trial';

const MOST_TIMES_EMPTY = 3;
const MOST_TIMES_SMALL = 1.3;
const MOST_SCRIPT_KB = 165;
const LONGEST_BOOT_MS = 1_000;
const LONGEST_FINDING_MS = 50;

const MOST_TIMES_WITHOUT = 1.3;
const LONGEST_HANDING_OVER_MS = 60_000;

export type Check = { passed: boolean; words: string };

const median = (page: PageFigures) => percentile(page.one, 0.5);
const round = (value: number) => value.toFixed(2);

/** What must hold: medians one by one, on one machine in one run. A size that was not measured is not checked. */
export function checksOf(trials: Trial[]): Check[] {
  const of = (applications: number) => trials.find((trial) => trial.applications === applications);
  const [small, middle, large] = [of(100), of(2_000), of(10_000)];
  return [
    ...(middle ? [nearEmpty(middle)] : []),
    ...(small && large ? [flat(small, large)] : []),
    ...(large ? [quickFinding(large)] : []),
    lightScript(trials),
    quickBoot(trials),
  ];
}

/** What must hold of a thousand reminders in one minute, with a hundred thousand more waiting. */
export function deliveryChecksOf({ oneLoopMs, twoLoopsMs, twice, page }: DeliveryFigures): Check[] {
  const slower = page.waiting / page.without;
  const slowest = Math.max(oneLoopMs, twoLoopsMs);
  return [
    {
      passed: slowest <= LONGEST_HANDING_OVER_MS,
      words: `A thousand reminders are with the mail server in ${round(slowest / 1000)} s at most; a minute is the most.`,
    },
    { passed: twice === 0, words: `${twice} of them came twice, with one loop and with two on one database.` },
    {
      passed: slower <= MOST_TIMES_WITHOUT,
      words: `With 100,000 reminders waiting Today takes ${round(slower)} times as long as without; ${MOST_TIMES_WITHOUT} is the most.`,
    },
  ];
}

function worst<T>(all: T[], of: (each: T) => number): { each: T; value: number } {
  return all.map((each) => ({ each, value: of(each) })).reduce((a, b) => (b.value > a.value ? b : a));
}

function nearEmpty({ applications, pages: [empty, ...pages] }: Trial): Check {
  const { each, value } = worst(pages, (page) => median(page) / median(empty!));
  return {
    passed: value <= MOST_TIMES_EMPTY,
    words:
      `At ${applications} applications the slowest page, ${each.name}, takes ${round(value)} times as long as one ` +
      `that reads nothing; ${MOST_TIMES_EMPTY} is the most.`,
  };
}

function flat(small: Trial, large: Trial): Check {
  const growth = (page: PageFigures) =>
    median(page) / median(small.pages.find((other) => other.name === page.name) ?? page);
  const { each, value } = worst(large.pages, growth);
  return {
    passed: value <= MOST_TIMES_SMALL,
    words:
      `From ${small.applications} to ${large.applications} applications ${each.name} becomes ${round(value)} times ` +
      `as slow, the most of all; ${MOST_TIMES_SMALL} is the most.`,
  };
}

function lightScript(trials: Trial[]): Check {
  const pages = trials.flatMap((trial) => trial.pages);
  const { each, value } = worst(pages, ({ weight }) => weight.script / 1024);
  return {
    passed: value <= MOST_SCRIPT_KB,
    words: `The heaviest page, ${each.name}, loads ${value.toFixed(1)} KB of script; ${MOST_SCRIPT_KB} is the most.`,
  };
}

function quickFinding({ applications, notes, search }: Trial): Check {
  const [middle, most] = [percentile(search, 0.5), percentile(search, 1)];
  return {
    passed: most <= LONGEST_FINDING_MS,
    words:
      `At ${applications} applications and ${notes} notes what is typed is found in ${round(middle)} ms, and in ` +
      `${round(most)} ms at most; ${LONGEST_FINDING_MS} ms is the most.`,
  };
}

function quickBoot(trials: Trial[]): Check {
  const boots = trials.map(({ bootMs }) => bootMs);
  const middle = percentile(boots, 0.5);
  return {
    passed: middle <= LONGEST_BOOT_MS,
    words: `The first answer comes ${round(middle / 1000)} s after the start; ${LONGEST_BOOT_MS / 1000} s is the most.`,
  };
}
