import type { MetadataRoute } from 'next';

const PAPER = '#F3F4EF';

/** What a device needs to install Callback as an app of its own. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Callback',
    short_name: 'Callback',
    description: 'Everyone you met, thanked by name, within a day.',
    lang: 'en-GB',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
    shortcuts: [
      { name: 'Log an interview', url: '/log', icons: [{ src: '/icons/shortcut-log.png', sizes: '96x96' }] },
      { name: 'Notes', url: '/notes', icons: [{ src: '/icons/shortcut-notes.png', sizes: '96x96' }] },
    ],
  };
}
