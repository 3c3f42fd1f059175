import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';

// Built per request: the secret is made at the first start, after this file is loaded.
function handler(request: Request, context: { params: Promise<{ nextauth: string[] }> }) {
  return NextAuth(request as never, context as never, authOptions());
}

export { handler as GET, handler as POST };
