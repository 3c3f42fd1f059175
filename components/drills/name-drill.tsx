'use client';
import { useEffect, useRef, useState } from 'react';
import { DrillCard, type Card } from './drill-card';
import { DrillDone, type Unnamed } from './drill-done';
import { DrillSteps } from './drill-steps';
import { useKeptRuns } from './use-kept-runs';
import styles from './drills.module.css';

type Props = {
  id: string;
  cards: Card[];
  unnamed: Unnamed[];
  runs: { id: string; words: string; answers: boolean[] }[];
  isOver: boolean;
  singleKeys: boolean;
};

/** What is left to show, which side is up, and how each name went the first time it came. */
type Run = { cards: Card[]; queue: Card[]; isShown: boolean; knew: Record<string, boolean>; seconds: number };

const begin = (cards: Card[]): Run => ({ cards, queue: cards, isShown: false, knew: {}, seconds: 0 });

/** A minute of cards: who slipped comes round again before the end, and first the next time. */
export function NameDrill({ id, cards: given, unnamed, runs: before, isOver, singleKeys }: Props) {
  // The order and the earlier runs are those of the beginning: saving must not deal the cards anew.
  const [cards] = useState(given);
  const [runs] = useState(before);
  const [run, setRun] = useState(() => begin(cards));
  const startedAt = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const { handIn, status } = useKeptRuns(id);
  const [card, ...rest] = run.queue;
  const isDone = card === undefined;
  const step = `${run.queue.length} ${run.isShown} ${card?.id ?? ''}`;
  const first = useRef(step);

  useEffect(() => {
    if (first.current === step) return;
    first.current = '';
    heading.current?.focus();
  }, [step]);

  function show() {
    startedAt.current ||= Date.now();
    setRun({ ...run, isShown: true });
  }

  function answer(knew: boolean) {
    if (!card) return;
    const answers = { ...run.knew, [card.id]: run.knew[card.id] ?? knew };
    const queue = knew ? rest : [...rest, card];
    const endedAt = Date.now();
    const seconds = Math.round((endedAt - startedAt.current) / 1000);
    setRun({ ...run, queue, isShown: false, knew: answers, seconds });
    if (queue.length > 0) return;
    startedAt.current = 0;
    const told = run.cards.map(({ id: personId }) => ({ personId, knew: answers[personId] ?? false }));
    handIn({ runId: crypto.randomUUID(), seconds, endedAt, answers: told });
  }

  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined);
  useEffect(() => {
    keys.current = (event) => {
      if (isDone || event.repeat || event.metaKey || event.ctrlKey || event.altKey) return;
      const onControl = event.target instanceof Element && event.target.closest('button, a, summary');
      if (!run.isShown) {
        if (event.key !== ' ' || onControl) return;
        event.preventDefault();
        return show();
      }
      if (event.key === 'ArrowLeft' || (singleKeys && event.key === '1')) answer(false);
      if (event.key === 'ArrowRight' || (singleKeys && event.key === '2')) answer(true);
    };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => keys.current(event);
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  const slipped = run.cards.filter((each) => run.knew[each.id] === false);
  return (
    <div className={styles.drill}>
      {run.cards.length > 0 && <DrillSteps cards={run.cards} knew={run.knew} current={card?.id} isShown={run.isShown} />}
      {card ? (
        <DrillCard key={`${card.id} ${run.queue.length}`} card={card} isShown={run.isShown} heading={heading} keys={singleKeys} onShow={show} onAnswer={answer} />
      ) : (
        <DrillDone
          roundId={id}
          heading={heading}
          cards={run.cards}
          knew={run.knew}
          unnamed={unnamed}
          runs={runs}
          seconds={run.seconds}
          isOver={isOver}
          status={status}
          onAgain={() => setRun(begin(slipped.length > 0 ? slipped : cards))}
        />
      )}
    </div>
  );
}
