import { Temporal } from 'temporal-polyfill';

/** The one library of this floor. Everything that tells time comes through here. */
export { Temporal };

export type Instant = Temporal.Instant;
