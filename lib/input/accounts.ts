import { z } from 'zod';
import { checkbox, clock, email, line, requiredLine, zone } from './fields';

export const signUp = z.object({
  name: requiredLine('your name', 'Write your name. Notes are signed with your first name.', 100),
  email,
  password: z.string({ error: 'Choose a password of twelve characters or more.' }),
  timeZone: zone.catch('Europe/London'),
});

export const signIn = z.object({
  email: z.string().overwrite((value) => value.trim().toLowerCase()).default(''),
  password: z.string().default(''),
  next: line('the address', 500),
});

export const newPassword = z.object({
  current: z.string().default(''),
  password: z.string().default(''),
});

export const profileName = z.object({ name: requiredLine('your name', 'Write your name. Notes are signed with your first name.', 100) });
export const profileZone = z.object({ timeZone: zone });
export const profileClock = z.object({ hour12: checkbox });
export const profileTheme = z.object({ theme: z.enum(['system', 'light', 'dark']) });
export const singleKeys = z.object({ singleKeys: checkbox });
export const quietHours = z.object({ quietStart: clock, quietEnd: clock });

const days = z.coerce
  .number({ error: 'Write the number of days in figures.' })
  .int('Write a whole number of days.')
  .min(1, 'At least one day.')
  .max(90, 'At most 90 days.');
export const guesses = z.object({ guessAfterApplying: days, guessAfterRound: days });
