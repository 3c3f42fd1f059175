import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { currentSession } from '@/lib/auth/session';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Callback', template: '%s · Callback' },
  description: 'Everyone you met, thanked by name, within a day.',
  robots: { index: false, follow: false },
  icons: { icon: '/mark.svg' },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  const theme = session?.account.theme ?? 'system';
  return (
    <html lang="en-GB" data-theme={theme === 'system' ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
