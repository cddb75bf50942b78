// Keeps the page working without a network: all files are stored at the first visit, and served from there.
const CACHE = 'badak-__VERSION__';
const FILES = /** @type {string[]} */ (JSON.parse('__FILES__'));

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
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

self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || new URL(event.request.url).origin !== self.location.origin) return;
  // Whatever headers a server says its answers vary with: they are the same files.
  const stored = caches.match(event.request, { ignoreSearch: true, ignoreVary: true });
  event.respondWith(stored.then((found) => found ?? fetch(event.request)));
});
