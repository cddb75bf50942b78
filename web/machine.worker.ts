// The worker of one machine.

import { openController } from './machine/controller.ts';
import type { FromMachine, ToMachine } from './messages.ts';

const scope = self as unknown as {
  postMessage(message: FromMachine, transfer?: Transferable[]): void;
  onmessage: (event: MessageEvent<ToMachine>) => void;
};
const controller = openController((message, transfer = []) => scope.postMessage(message, transfer));
scope.onmessage = ({ data }) => controller.handle(data);
