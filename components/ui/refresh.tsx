'use client';
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const EVERY = 2_000;

/** Draws the page anew every two seconds while something on it is about to change. */
export function Refresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
