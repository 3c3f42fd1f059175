import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { currentSession } from '@/lib/auth/session';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Callback', template: '%s · Callback' },
  description: 'Everyone you met, thanked by name, within a day.',
  robots: { index: false, follow: false },
  icons: { icon: '/icons/mark-hot.svg', apple: '/icons/apple-touch-icon.png' },
  appleWebApp: { title: 'Callback', statusBarStyle: 'default' },
};

/** The browser's own bar is of the same paper as the page. */
const PAPER = { light: '#F3F4EF', dark: '#12141D' };

export async function generateViewport(): Promise<Viewport> {
  const theme = (await currentSession())?.account.theme;
  const themeColor =
    theme === 'light' || theme === 'dark'
      ? PAPER[theme]
      : Object.entries(PAPER).map(([scheme, color]) => ({ media: `(prefers-color-scheme: ${scheme})`, color }));
  return { width: 'device-width', initialScale: 1, viewportFit: 'cover', themeColor };
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const session = await currentSession();
  const theme = session?.account.theme ?? 'system';
  return (
    <html lang="en-GB" data-theme={theme === 'system' ? undefined : theme}>
      <body>{children}</body>
    </html>
  );
}
