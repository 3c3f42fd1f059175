/** What a form gets back. What was typed comes back with every answer that is not 'done'. */
export type ActionState = {
  outcome: 'idle' | 'done' | 'invalid' | 'refused' | 'signed-out';
  /** one sentence for the whole form */
  message?: string;
  /** a sentence per field that needs mending */
  problems?: Record<string, string>;
  /** what was typed */
  values?: Record<string, string>;
  /** counts answers, so that a form can tell a new one from the last */
  at?: number;
};

export const IDLE: ActionState = { outcome: 'idle' };
