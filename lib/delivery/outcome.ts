/**
 * What became of handing one message over. `answer` is what the other side said, word for word, or what happened on the
 * way there. 'later' may pass by itself, `waitMs` being what the other side asked for; 'never' will not; 'gone' is an
 * address that no longer exists.
 */
export type Outcome = { result: 'accepted' | 'later' | 'never' | 'gone'; answer: string; waitMs?: number };
