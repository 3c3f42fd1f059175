// The line can be whole and only the server out of reach, as on another network than its own.
if (navigator.onLine) {
  document.title = 'No answer · Callback';
  document.querySelector('h1').textContent = 'Callback does not answer.';
  document.querySelector('.lead').textContent =
    'This device is online, and the server is out of reach. What you typed in a note or a debrief is kept on this device.';
}
// Whoever has tapped a brief is on their way already, however often the line comes and goes.
let isLeaving = false;
addEventListener('beforeunload', () => (isLeaving = true));
addEventListener('online', () => isLeaving || location.reload());

// The briefs that the service worker keeps, by their titles.
async function listBriefs() {
  const links = [];
  for (const name of await caches.keys()) {
    if (!name.startsWith('briefs-')) continue;
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      if (!pathname.startsWith('/rounds/')) continue;
      const html = await (await cache.match(request, { ignoreVary: true })).text();
      const { title } = new DOMParser().parseFromString(/<title>[^<]*<\/title>/.exec(html)?.[0] ?? '', 'text/html');
      links.push({ pathname, words: title.replace(/^\(\d+\) /, '').replace(/ · Callback$/, '') });
    }
  }
  for (const { pathname, words } of links.reverse()) {
    const link = Object.assign(document.createElement('a'), { href: pathname, textContent: words });
    const item = document.createElement('li');
    item.append(link);
    document.querySelector('#briefs ul').append(item);
  }
  document.querySelector('#briefs').hidden = links.length === 0;
}
void listBriefs().catch(() => undefined);
