const OFFLINE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** @type {import('next').NextConfig} */
const config = {
  agentRules: false,
  poweredByHeader: false,
  // Types are checked by npm test, tests included; whoever only starts the app need not wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // npm run dev prints each address that is asked for, and that of a private calendar is a secret.
  logging: { incomingRequests: { ignore: [/^\/feed\//] } },
  // Native modules stay outside the bundle; the migrations are read from the disk at start.
  outputFileTracingExcludes: { '/*': ['data/**/*', '**/*.db'] },
  serverExternalPackages: ['libsql', '@node-rs/argon2'],
  async headers() {
    return [
      // A browser asks anew for the worker that shows push messages, so that a mended one arrives.
      { source: '/sw.js', headers: [{ key: 'Cache-Control', value: 'no-cache' }] },
      // Kept by the worker as it is, so it cannot carry the nonce of a page.
      { source: '/offline/:file*', headers: [{ key: 'Content-Security-Policy', value: OFFLINE_POLICY }] },
      {
        source: '/:path*',
        headers: [
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          // With no-referrer a browser names no origin with a form that is sent before scripts have loaded.
          { key: 'Referrer-Policy', value: 'same-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
          { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
        ],
      },
    ];
  },
};

export default config;
