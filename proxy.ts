import { NextResponse, type NextRequest } from 'next/server';

/**
 * A fresh nonce and the content security policy for every page; writes from other sites are turned away at the door.
 * Never the wall: each page, route and action asks for its owner itself.
 */
export function proxy(request: NextRequest) {
  if (isWrite(request) && !isSameOrigin(request)) {
    return new NextResponse('This came from another site, so nothing was changed.', { status: 403 });
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // requireSession leads back to it after signing in.
  headers.set('x-asked-for', request.nextUrl.pathname + request.nextUrl.search);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if ((process.env.NEXTAUTH_URL ?? '').startsWith('https://'))
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains');
  return response;
}

/** The one click that stops a mail comes from a mail program (RFC 8058): its address is signed, and needs no origin. */
function isWrite({ method, nextUrl }: NextRequest): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method) && !nextUrl.pathname.startsWith('/api/unsubscribe/');
}

function isSameOrigin(request: NextRequest): boolean {
  const origin = request.headers.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}

function contentSecurityPolicy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // Positions on the day line and sizes of rings are style attributes; style sheets come from here only.
    `style-src 'self' 'nonce-${nonce}'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export const config = { matcher: ['/((?!_next/static|_next/image|fonts/|icons/|offline/|icons.svg).*)'] };
