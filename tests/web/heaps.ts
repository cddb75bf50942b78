// What page and worker hold in memory, after the garbage is collected: asked of the browser's debugger.

import type { Page } from 'playwright';

/** Bytes: objects of the scripts, and buffers behind them. */
export interface Heaps {
  readonly page: number;
  /** Of all workers of the page. */
  readonly worker: number;
  /** Listeners of events in the page's document. */
  readonly listeners: number;
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

const sizeOf = ({ usedSize, backingStorageSize = 0 }: Usage): number => usedSize + backingStorageSize;

/** Starts watching the page and its workers; the function measures. */
export async function watchHeaps(page: Page): Promise<() => Promise<Heaps>> {
  const session = await page.context().newCDPSession(page);
  const workers: string[] = [];
  const answers = new Map<number, (result: unknown) => void>();
  let asked = 0;
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.push(sessionId);
  });
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result: unknown };
    if (id !== undefined) answers.get(id)?.(result);
  });
  const ask = (sessionId: string, method: string): Promise<unknown> =>
    new Promise((resolve) => {
      const id = ++asked;
      answers.set(id, resolve);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await session.send('Performance.enable');
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return async () => {
    for (let time = 0; time < 2; time++) {
      await session.send('HeapProfiler.collectGarbage');
      for (const worker of workers) await ask(worker, 'HeapProfiler.collectGarbage');
    }
    const usages = await Promise.all(workers.map((worker) => ask(worker, 'Runtime.getHeapUsage')));
    const { metrics } = await session.send('Performance.getMetrics');
    return {
      page: sizeOf(await session.send('Runtime.getHeapUsage')),
      worker: usages.map((usage) => sizeOf(usage as Usage)).reduce((a, b) => a + b, 0),
      listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0,
    };
  };
}
