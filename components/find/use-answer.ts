import { useEffect, useState } from 'react';
import type { Answer } from './found-line';

const SLOW_MS = 900;
/** Letters typed in one go are asked for once. */
const IN_ONE_GO_MS = 40;
const NO_LINE = 'You are offline. Finding needs the line; the pages you opened are still here.';
const NO_ANSWER = 'The server does not answer. Try again in a moment.';
const SIGNED_OUT = 'You were signed out. Sign in, and find it again.';

type State = { answer: Answer | null; of: string | null; trouble: string };

/**
 * What is found for a text, asked for as it is typed. The last answer stays until the new one is there, and an answer
 * that was overtaken is dropped.
 */
export function useAnswer(typed: string): State {
  const [state, setState] = useState<State>({ answer: null, of: null, trouble: '' });
  useEffect(() => {
    const asking = new AbortController();
    const tell = (trouble: string) => setState((last) => ({ ...last, trouble }));
    const slow = setTimeout(() => tell('Still looking.'), SLOW_MS);
    async function ask() {
      const response = await fetch(`/find/results?q=${encodeURIComponent(typed)}`, { signal: asking.signal });
      if (response.status === 401) return tell(SIGNED_OUT);
      if (!response.ok) return tell(NO_ANSWER);
      setState({ answer: (await response.json()) as Answer, of: typed, trouble: '' });
    }
    const begun = setTimeout(
      () =>
        void ask()
          .catch(() => {
            if (!asking.signal.aborted) tell(navigator.onLine ? NO_ANSWER : NO_LINE);
          })
          .finally(() => clearTimeout(slow)),
      typed ? IN_ONE_GO_MS : 0,
    );
    return () => {
      clearTimeout(begun);
      clearTimeout(slow);
      asking.abort();
    };
  }, [typed]);
  return state;
}
