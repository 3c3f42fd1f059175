'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const LOOKS_AGAIN = 4_000;

/** A letter on its way: looks again until it has left. */
export function Leaving({ leavesAt, attempts, answer }: { leavesAt: number; attempts: number; answer: string }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => Date.now() > leavesAt && router.refresh(), LOOKS_AGAIN);
    return () => clearInterval(timer);
  }, [leavesAt, router]);
  return (
    <p className="dim" role="status">
      {attempts === 0 ? 'It leaves in a few seconds.' : `It has not left yet and is tried again. The mail server said: ${answer}`}
    </p>
  );
}
