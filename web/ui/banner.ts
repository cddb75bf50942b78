// What is said when a machine has failed or does not answer, with the way out.

import type { MachineClient } from '../app/machine-client.ts';
import { t } from '../text.ts';
import { h } from './dom.ts';
import { wordButton } from './labels.ts';

export function makeBanner(machine: MachineClient, restart: () => void): void {
  const title = h('b');
  const text = h('pre');
  const banner = h(
    'div',
    { class: 'banner', role: 'alert', hidden: true },
    h('div', {}, title, text),
    wordButton('restartMachine', restart, { class: 'primary' }),
  );
  document.body.append(banner);
  machine.trouble.on((why) => {
    banner.hidden = why === undefined;
    if (why === undefined) return;
    title.textContent = t(why === 'silent' ? 'workerSilent' : 'workerFailed');
    text.textContent = why === 'silent' ? '' : why;
  });
}
