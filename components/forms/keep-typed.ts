import type { FormEvent } from 'react';

/** For onReset: React resets a form after its action, and would take back ticks and choices that its state still holds. */
export function keepTyped(event: FormEvent): void {
  event.preventDefault();
}
