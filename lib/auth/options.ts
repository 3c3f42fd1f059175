import 'server-only';
import type { NextAuthOptions } from 'next-auth';
import CredentialsProvider from 'next-auth/providers/credentials';
import { deleteSession } from '@/lib/data/sessions';
import { SESSION_LIFETIME_DAYS, isSecure, sessionCookieName, sessionCookieOptions } from './cookie';
import { checkCredentials } from './credentials';
import { openSession, sessionOf } from './session';

/**
 * next-auth signs the token and keeps the cookie; the session row behind it is ours (credentials in next-auth 4 mean
 * signed tokens, which nothing could revoke).
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: process.env.NEXTAUTH_SECRET,
    session: { strategy: 'jwt', maxAge: SESSION_LIFETIME_DAYS * 86_400 },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/settings' },
    providers: [
      CredentialsProvider({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(credentials, request) {
          const answer = await checkCredentials(credentials?.email ?? '', credentials?.password ?? '');
          if (answer.outcome !== 'matched') return null;
          const sid = await openSession(answer.accountId, String(request.headers?.['user-agent'] ?? ''));
          return { id: answer.accountId, sid };
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        return user ? { sub: user.id, sid: user.sid } : { sub: token.sub, sid: token.sid };
      },
      async session({ session, token }) {
        const live = typeof token.sid === 'string' ? await sessionOf(token.sid) : null;
        return { expires: live ? session.expires : new Date(0).toISOString(), user: live ? { name: live.account.name } : undefined };
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === 'string') await deleteSession(token.sid);
      },
    },
  };
}
