// The service worker of Callback: shows push messages, and says so when there is no network. It keeps the page that says
// it, and nothing that belongs to anybody.

// Raise the number when one of the files below changes.
const KEPT = 'offline-1';
const OFFLINE_PAGE = '/offline/page.html';
const FILES = [
  OFFLINE_PAGE,
  '/offline/page.css',
  '/offline/page.js',
  '/fonts/instrument-sans-latin-wdth-normal.woff2',
];

self.addEventListener('install', (event) => {
  self.skipWaiting();
  const fresh = FILES.map((file) => new Request(file, { cache: 'reload' }));
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(fresh)));
});

self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function takeOver() {
  for (const name of await caches.keys()) if (name !== KEPT) await caches.delete(name);
  // The page is asked for while the worker still starts, so that having one costs no time.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') event.respondWith(pageOrOffline(event));
  else if (origin === self.location.origin && FILES.includes(pathname)) event.respondWith(keptOrFetched(request));
});

async function pageOrOffline({ request, preloadResponse }) {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch {
    return (await kept(OFFLINE_PAGE)) ?? Response.error();
  }
}

const kept = (file) => caches.match(file, { cacheName: KEPT, ignoreVary: true });

async function keptOrFetched(request) {
  return (await kept(new URL(request.url).pathname)) ?? fetch(request);
}

self.addEventListener('push', (event) => {
  const { title, body, tag, href } = messageOf(event);
  const looks = { icon: '/icons/icon-192.png', badge: '/icons/badge-96.png' };
  event.waitUntil(self.registration.showNotification(title, { body, tag, data: { href }, ...looks }));
});

/** A browser must show something for every push, also for one that says nothing. */
function messageOf(event) {
  const silent = { title: 'Callback', body: 'A reminder waits in Callback.', tag: 'callback', href: '/' };
  try {
    return { ...silent, ...event.data.json() };
  } catch {
    return silent;
  }
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(goTo(ownAddress(event.notification.data?.href)));
});

/** Whatever a message says, it leads into this app. */
function ownAddress(href) {
  const url = new URL(typeof href === 'string' ? href : '/', self.location.origin);
  return url.origin === self.location.origin ? url.href : self.location.origin;
}

async function goTo(address) {
  const tabs = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const tab = tabs.find(({ url }) => url === address) ?? tabs.find(({ focused }) => focused) ?? tabs[0];
  if (!tab) return self.clients.openWindow(address);
  try {
    const front = await tab.focus();
    if (front.url !== address) await front.navigate(address);
  } catch {
    // A tab that this worker does not control cannot be sent anywhere.
    await self.clients.openWindow(address);
  }
}

self.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(subscribeAgain(event)));

async function subscribeAgain({ newSubscription }) {
  const subscription = newSubscription ?? (await subscribed());
  const { endpoint, keys } = subscription.toJSON();
  const body = new URLSearchParams({ endpoint, ...keys });
  const answer = await fetch('/api/push', { method: 'POST', body });
  // Push was turned off for this device from elsewhere.
  if ((await answer.json()).outcome === 'refused') await subscription.unsubscribe();
}

async function subscribed() {
  const { key } = await (await fetch('/api/push')).json();
  return self.registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
}
