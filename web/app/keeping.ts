// The page is kept for use without a network: what it came up with soon after the start, all the rest when it has been
// used or has been quiet for a while. Whoever saves data gets only what was used.

/** After the start: what is more urgent comes first. */
const FIRST_MS = 2000;
const ALL_MS = 15_000;

/** @param used resolves when the user has done something that needs more than the first load */
export async function keepPage(used: Promise<unknown>): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await Promise.race([used, wait(FIRST_MS)]);
  const registered = await navigator.serviceWorker.register('./sw.js').catch(() => undefined);
  const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  if (registered === undefined || savesData) return;
  const { active } = await navigator.serviceWorker.ready;
  await Promise.race([used, wait(ALL_MS)]);
  active?.postMessage('keep all');
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
