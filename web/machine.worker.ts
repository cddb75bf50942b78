// The worker of one machine. What a machine needs first is fetched while the code for it is; until both are there the
// page's messages wait.

import { loadNote } from './app/bytes.ts';
import { fetchFirst } from './machine/assets.ts';
import type { FromMachine, ToMachine } from './messages.ts';

const scope = self as unknown as {
  postMessage(message: FromMachine, transfer?: Transferable[]): void;
  onmessage: (event: MessageEvent<ToMachine>) => void;
};
const waiting: ToMachine[] = [];
scope.onmessage = ({ data }) => {
  if (data.type === 'ping') scope.postMessage({ type: 'pong' });
  else waiting.push(data);
};

async function open(): Promise<void> {
  const [{ openController }, assets] = await Promise.all([import('./machine/controller.ts'), fetchFirst()]);
  const controller = openController((message, transfer = []) => scope.postMessage(message, transfer), assets);
  for (const message of waiting) controller.handle(message);
  scope.onmessage = ({ data }) => controller.handle(data);
}

open().catch((error: unknown) => scope.postMessage({ type: 'failed', message: loadNote(error) }));
