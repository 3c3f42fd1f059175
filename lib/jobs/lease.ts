/** How long a claim holds without being renewed: longer than any mail server or push service is waited for. */
export const LEASE_MS = 60_000;
