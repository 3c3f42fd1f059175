import 'server-only';

/** Over https the cookie is bound to this host alone (the __Host- prefix); plain http on a home network cannot be. */
export function isSecure(): boolean {
  return (process.env.NEXTAUTH_URL ?? '').startsWith('https://');
}

export function sessionCookieName(): string {
  return isSecure() ? '__Host-callback.session' : 'callback.session';
}

export const SESSION_IDLE_DAYS = 30;
export const SESSION_LIFETIME_DAYS = 180;

/** @returns the attributes of the session cookie; lasts as long as the longest session may. */
export function sessionCookieOptions() {
  return {
    httpOnly: true,
    sameSite: 'lax' as const,
    path: '/',
    secure: isSecure(),
    maxAge: SESSION_LIFETIME_DAYS * 86_400,
  };
}
