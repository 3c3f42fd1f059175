'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { savePaceAction } from '@/lib/actions/story-texts';
import { IDLE } from '@/lib/actions/state';
import { paused, secondsOn, type Timer } from '@/lib/domain/practice';
import { paceOf, USUAL_PACE, wordCount } from '@/lib/domain/speaking-time';
import styles from './story-editor.module.css';

/** Fewer words say more about taking a breath than about a pace. */
const FEWEST_WORDS = 40;
const STOPPED: Timer = { kept: 0, since: null };
const NOBODY = 'Nobody speaks at that pace. Press start when you begin, and stop at the end.';
const NOT_KEPT = 'The server did not answer, so your pace is not kept. Read it again when you are back online.';

/**
 * The pace at which a story is told, and how to find out one's own: by reading this story aloud.
 * @param words what is said; pace in words a minute
 */
export function Pace({ words, pace, onPace }: { words: string; pace: number; onPace: (pace: number) => void }) {
  const [timer, setTimer] = useState(STOPPED);
  const [answer, setAnswer] = useState('');
  const isRunning = timer.since !== null;
  const isEnough = wordCount(words) >= FEWEST_WORDS;

  async function keep(wordsPerMinute: number, said: string) {
    const form = new FormData();
    form.set('wordsPerMinute', String(wordsPerMinute));
    const saved = await savePaceAction(IDLE, form).catch(() => null);
    if (saved?.outcome === 'done') onPace(wordsPerMinute);
    setAnswer(saved?.outcome === 'done' ? said : (saved?.message ?? NOT_KEPT));
  }

  function stop() {
    const now = Date.now();
    const own = paceOf(words, secondsOn(paused(timer, now), now));
    setTimer(STOPPED);
    if (own === null) setAnswer(NOBODY);
    else void keep(own, 'Kept. Every story goes by it now.');
  }

  return (
    <section aria-labelledby="story-pace">
      <div className="hd">
        <h2 id="story-pace">Your pace</h2>
      </div>
      <div className={styles.pace}>
        <p>{pace === USUAL_PACE ? `At ${USUAL_PACE} words a minute, as most people tell a story.` : `At ${pace} words a minute, your own pace.`}</p>
        {isRunning && <p>Read the four parts aloud, as you would tell them.</p>}
        <div>
          {isRunning ? (
            <Button onClick={stop}>Stop, that was the end</Button>
          ) : (
            <Button
              disabled={!isEnough}
              onClick={() => {
                setAnswer('');
                setTimer({ kept: 0, since: Date.now() });
              }}
            >
              {pace === USUAL_PACE ? 'Set your own pace' : 'Measure it again'}
            </Button>
          )}
          {pace !== USUAL_PACE && !isRunning && (
            <Button look="quiet" onClick={() => void keep(USUAL_PACE, `Back to ${USUAL_PACE} words a minute.`)}>
              Back to {USUAL_PACE}
            </Button>
          )}
        </div>
        {!isEnough && <p className="small dimmer">Once there are {FEWEST_WORDS} words, reading this story aloud tells your pace.</p>}
        <p role="status">{answer}</p>
      </div>
    </section>
  );
}
