import 'server-only';

/** Where people find this app, without a slash at the end. Never taken from a request, which may say anything. */
export function appAddress(): string {
  return (process.env.NEXTAUTH_URL || 'http://localhost:3000').replace(/\/+$/, '');
}
