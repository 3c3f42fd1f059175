import { useEffect, useRef } from 'react';

/**
 * What is typed after the palette was asked for belongs to it, though it is still being fetched: it must neither get lost
 * nor act as single keys on the page.
 * @returns hands over what was typed, once the palette is there
 */
export function useEarlyKeys(isOpen: boolean, onEscape: () => void): () => string {
  const taken = useRef(false);
  const take = useRef<(() => string) | null>(null);
  const escape = useRef(onEscape);
  useEffect(() => {
    escape.current = onEscape;
  });
  useEffect(() => {
    if (!isOpen) taken.current = false;
    if (!isOpen || taken.current) return;
    let text = '';
    function keep(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') escape.current();
      else if (event.key === 'Backspace') text = text.slice(0, -1);
      else if (event.key.length === 1) text += event.key;
      else return;
      event.preventDefault();
      event.stopPropagation();
    }
    const stop = () => document.removeEventListener('keydown', keep, { capture: true });
    document.addEventListener('keydown', keep, { capture: true });
    take.current = () => {
      stop();
      return text;
    };
    return () => {
      stop();
      take.current = null;
    };
  }, [isOpen]);
  return () => {
    taken.current = true;
    return take.current?.() ?? '';
  };
}
