'use client';
import { useEffect, useState } from 'react';
import { heatOf, HOUR } from '@/lib/domain/heat';
import { leftMarkup } from './left-markup';

const SPOKEN = [4 * HOUR, HOUR];
const DAY_MINUTES = 1440;

/**
 * Moves every clock of the page on once a second: its words, its arc and its heat. One timer for all of them.
 * @param serverNow the server's clock when the page was drawn, so that a device whose clock is wrong shows the right time
 */
export function TimeKeeper({ serverNow }: { serverNow: number }) {
  const [words, setWords] = useState('');

  useEffect(() => {
    const skew = serverNow - Date.now();
    // A page that took its time to arrive is not a wrong clock.
    const ahead = Math.abs(skew) > 30_000 ? skew : 0;
    let last = Date.now() + ahead;
    const tick = () => {
      const now = Date.now() + ahead;
      for (const clock of document.querySelectorAll<HTMLElement>('[data-due]')) {
        const due = Number(clock.dataset.due);
        const left = due - now;
        const next = leftMarkup(left);
        if (clock.innerHTML !== next) clock.innerHTML = next;
        const holder = clock.closest<HTMLElement>('[data-heat]');
        const heat = heatOf(left);
        if (holder && holder.dataset.heat !== heat) {
          holder.dataset.heat = heat;
          for (const part of holder.querySelectorAll<HTMLElement>('[data-heat]')) part.dataset.heat = heat;
        }
        const crossed = SPOKEN.find((limit) => due - last > limit && left <= limit);
        if (crossed && clock.dataset.name) setWords(`${crossed / HOUR === 1 ? 'One hour' : 'Four hours'} left to write to ${clock.dataset.name}.`);
      }
      for (const arc of document.querySelectorAll<SVGElement>('[data-arc]')) {
        const minutes = Math.max(0, Math.min(DAY_MINUTES, (Number(arc.dataset.arc) - now) / 60_000));
        arc.setAttribute('stroke-dasharray', `${minutes.toFixed(1)} ${DAY_MINUTES}`);
      }
      last = now;
    };
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [serverNow]);

  return (
    <p className="vh" role="status" aria-live="polite">
      {words}
    </p>
  );
}
