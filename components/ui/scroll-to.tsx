'use client';
import { useEffect } from 'react';

/** Brings a part of the page into view once, and puts the focus on its heading. @param id of the part */
export function ScrollTo({ id }: { id: string }) {
  useEffect(() => {
    const part = document.getElementById(id);
    part?.scrollIntoView();
    part?.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [id]);
  return null;
}
