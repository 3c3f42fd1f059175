// The service worker of Callback: shows push messages, and says so when there is no network. It keeps the page that says
// it, and the briefs that were opened on this device, with the files they are drawn with, so that they open on the way to
// an interview. Of nobody anything else; and as soon as whoever opened them is signed out, the briefs go.

// Raise the number when one of the files below changes.
const KEPT = 'offline-3';
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
  for (const name of await caches.keys()) if (name !== KEPT && !name.startsWith(BRIEFS)) await caches.delete(name);
  // The page is asked for while the worker still starts, so that having one costs no time.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const { origin, pathname } = new URL(request.url);
  if (request.mode === 'navigate') event.respondWith(pageOrOffline(event));
  else if (origin !== self.location.origin) return;
  else if (FILES.includes(pathname)) event.respondWith(keptOrFetched(request));
  else if (DRAWN_WITH.test(pathname)) event.respondWith(fetchedOrKept(request));
});

async function pageOrOffline({ request, preloadResponse }) {
  const { pathname } = new URL(request.url);
  try {
    const page = (await preloadResponse) ?? (await fetch(request));
    // Whoever is signed in is sent on from there, so nobody is.
    if (page.ok && GATE.includes(pathname)) await forgetBriefs();
    return page;
  } catch {
    return (await keptBrief(pathname)) ?? (await kept(OFFLINE_PAGE)) ?? Response.error();
  }
}

const kept = (file) => caches.match(file, { cacheName: KEPT, ignoreVary: true });

async function keptOrFetched(request) {
  return (await kept(new URL(request.url).pathname)) ?? fetch(request);
}

async function fetchedOrKept(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request, { ignoreVary: true })) ?? Response.error();
  }
}

// A cache for each session, named after it without giving it away.
const BRIEFS = 'briefs-';
const BRIEF = /^\/rounds\/(?!new$)[\w-]+$/;
const DRAWN_WITH = /^\/(_next\/static|fonts|icons)\/|^\/icons\.svg$/;
const MORE_FILES = ['/icons.svg', '/fonts/literata-latin-opsz-normal.woff2', '/fonts/literata-latin-opsz-italic.woff2'];
const GATE = ['/sign-in', '/sign-up'];
const MOST_BRIEFS = 12;
const MOST_FILES = 200;
// As long as a session lasts that is not used.
const KEPT_FOR = 30 * 86_400_000;

self.addEventListener('message', (event) => {
  const { keep, session, forget } = event.data ?? {};
  if (forget) event.waitUntil(forgetBriefs());
  else if (BRIEF.test(keep) && /^[\w-]{22}$/.test(session)) event.waitUntil(answered(event, keepBrief(keep, session)));
});

async function answered({ ports }, work) {
  ports[0]?.postMessage(await work);
}

let forgotten = 0;

async function forgetBriefs() {
  forgotten += 1;
  for (const name of await caches.keys()) if (name.startsWith(BRIEFS)) await caches.delete(name);
}

/** Asks for a brief anew and keeps the answer. 'offline' when there is none; whoever is signed out keeps nothing. */
async function keepBrief(pathname, session) {
  const before = forgotten;
  let page;
  try {
    page = await fetch(pathname, { cache: 'no-store' });
  } catch {
    return 'offline';
  }
  if (page.redirected) {
    await forgetBriefs();
    return 'signed-out';
  }
  const name = BRIEFS + session;
  for (const other of await caches.keys()) if (other.startsWith(BRIEFS) && other !== name) await caches.delete(other);
  const cache = await caches.open(name);
  // Its files first: a brief that is listed opens, whole.
  if (page.ok) await keepFiles(cache, await page.clone().text());
  await cache.delete(pathname);
  if (page.ok) await cache.put(pathname, page);
  await keepNewest(cache, (path) => BRIEF.test(path), MOST_BRIEFS);
  await keepNewest(cache, (path) => !BRIEF.test(path), MOST_FILES);
  // Somebody signed out meanwhile.
  if (before !== forgotten) await caches.delete(name);
  return page.ok ? 'kept' : 'gone';
}

/** The scripts and style sheets that a page names, and the letters and icons of all pages. */
async function keepFiles(cache, html) {
  const named = html.match(/static\/[\w./~%()[\]-]+\.(?:js|css)/g) ?? [];
  const files = new Set([...named.map((file) => `/_next/${file}`), ...MORE_FILES]);
  const missing = [];
  for (const file of files) if (!(await cache.match(file, { ignoreVary: true }))) missing.push(cache.add(file));
  await Promise.allSettled(missing);
}

/** Entries stand in the order in which they were kept. */
async function keepNewest(cache, isMeant, most) {
  const all = (await cache.keys()).filter(({ url }) => isMeant(new URL(url).pathname));
  for (const request of all.slice(0, Math.max(0, all.length - most))) await cache.delete(request);
}

async function keptBrief(pathname) {
  const page = BRIEF.test(pathname) ? await caches.match(pathname, { ignoreVary: true }) : undefined;
  const age = page && Date.now() - Date.parse(page.headers.get('date'));
  return age > KEPT_FOR ? undefined : page;
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
