// What is said when a machine has failed or does not answer, or something could not be loaded, with the way out.

import type { MachineClient } from '../app/machine-client.ts';
import type { Note, TextKey } from '../text.ts';
import { h } from './dom.ts';
import { say, signButton, tell, wordButton } from './labels.ts';

export interface Banner {
  readonly element: HTMLElement;
  /** `act` is what the button does; '' as text: the title says all. */
  show(title: TextKey, text: string | Note, button: TextKey, act: () => void): void;
  hide(): void;
}

export function makeBanner(): Banner {
  const title = h('b');
  let press = (): void => {};
  const button = wordButton('tryAgain', () => press(), { class: 'primary' });
  const body = h('pre');
  const element = h('div', { class: 'banner', role: 'alert', hidden: true }, h('div', {}, title, body), button);
  const hide = (): void => {
    element.hidden = true;
  };
  element.append(signButton('close', 'close', hide, { class: 'sign quiet' }));
  // Above everything, covering nothing.
  document.body.prepend(element);
  return {
    element,
    show(key, text, buttonKey, act) {
      say(title, key);
      tell(body, text);
      say(button.querySelector('span')!, buttonKey);
      press = () => {
        hide();
        act();
      };
      element.hidden = false;
    },
    hide,
  };
}

/** Tells of the machine's own troubles. */
export function watchTroubles(machine: MachineClient, restart: () => void): void {
  const machines = makeBanner();
  machine.trouble.on((why) => {
    if (why === undefined) machines.hide();
    else if (why === 'silent') machines.show('workerSilent', '', 'restartMachine', restart);
    else machines.show('workerFailed', why, 'restartMachine', restart);
  });
  const programs = makeBanner();
  machine.unloaded.on((why) => {
    if (why === undefined) programs.hide();
    else programs.show('programsFailed', why, 'tryAgain', () => void machine.complete());
  });
}
