'use client';
import { useEffect, useRef, useState } from 'react';
import { breathAt, MINUTE_MS } from '@/lib/domain/breath';
import styles from './calm.module.css';

/**
 * One circle that grows and shrinks, one ring of sixty seconds, and the words. Without motion the words alone say it.
 * Nothing is asked of the server meanwhile.
 */
export function Breath() {
  const ring = useRef<SVGCircleElement>(null);
  const [ms, setMs] = useState(0);
  const { words, count } = breathAt(ms);

  useEffect(() => {
    const start = performance.now();
    const timer = setInterval(() => {
      // The ring is the clock where it moves, so that words and circle never part.
      const moved = ring.current?.getAnimations()[0]?.currentTime;
      const gone = typeof moved === 'number' ? moved : performance.now() - start;
      setMs(gone);
      if (gone >= MINUTE_MS) clearInterval(timer);
    }, 200);
    return () => clearInterval(timer);
  }, []);

  return (
    <div className={styles.breath}>
      <svg viewBox="0 0 360 360" aria-hidden="true">
        <circle className={styles.track} cx="180" cy="180" r="176" />
        <circle ref={ring} className={styles.ring} cx="180" cy="180" r="176" pathLength="60" transform="rotate(-90 180 180)" />
      </svg>
      <div className={styles.lung} aria-hidden="true" />
      <div className={styles.words}>
        <strong role="status">{words}</strong>
        <span aria-hidden="true">{count}</span>
      </div>
    </div>
  );
}
