import { z } from 'zod';

const HTTPS = 'The push address must start with https://.';
const KEYS = 'The keys of the push subscription are not complete.';

/** A subscription as the Push API hands it over: an uncompressed P-256 point of 65 bytes and a secret of 16 (RFC 8291). */
export const pushSubscription = z.object({
  endpoint: z
    .string({ error: HTTPS })
    .max(2000, 'The push address is too long.')
    .refine((value) => URL.canParse(value) && new URL(value).protocol === 'https:', HTTPS),
  p256dh: z.string({ error: KEYS }).regex(/^B[A-P][\w-]{85}$/, KEYS),
  auth: z.string({ error: KEYS }).regex(/^[\w-]{22}$/, KEYS),
});
