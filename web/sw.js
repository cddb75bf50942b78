// Keeps the page working without a network. What it comes up with is stored when this is installed, every other file
// when it is used or when the page says that it has time for it. All are served from there.
const CACHE = 'badak-__VERSION__';
/** What a visit begins with, and all files that are stored before they are used. */
const FIRST = /** @type {string[]} */ (JSON.parse('__FIRST__'));
const ALL = /** @type {string[]} */ (JSON.parse('__ALL__'));

self.addEventListener('install', (event) => {
  event.waitUntil(store(FIRST).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  const old = (names) => names.filter((name) => name.startsWith('badak-') && name !== CACHE);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(old(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('message', (event) => {
  if (event.data === 'keep all') event.waitUntil(store(ALL));
});

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || new URL(event.request.url).origin !== self.location.origin) return;
  event.respondWith(find(event.request).then((found) => found ?? fetchAndStore(event)));
});

// Whatever headers a server says its answers vary with: they are the same files.
const find = (request) => caches.match(request, { ignoreSearch: true, ignoreVary: true });

/** Files that are not there yet. */
async function store(files) {
  const cache = await caches.open(CACHE);
  const known = await Promise.all(files.map((file) => cache.match(file, { ignoreVary: true })));
  await cache.addAll(files.filter((_, index) => known[index] === undefined));
}

async function fetchAndStore(event) {
  const answer = await fetch(event.request);
  if (answer.ok && event.request.mode !== 'navigate') {
    const copy = answer.clone();
    event.waitUntil(caches.open(CACHE).then((cache) => cache.put(event.request, copy)));
  }
  return answer;
}
