// Who is looked into, and what it does: a line above registers, memory and files. From a thread that waits for a lock one
// goes to the thread that holds it.

import type { ProcessRow, Screen, ThreadRow } from '../messages.ts';
import { t } from '../text.ts';
import { h, setText } from '../ui/dom.ts';
import { say } from '../ui/labels.ts';
import { waitPhrase } from '../ui/waits.ts';

export interface Subject {
  readonly element: HTMLElement;
  /** Shows this thread as the screen has it; none if it is not there. */
  show(screen: Screen, tid: number): void;
}

/** @param chose called with the thread that shall be looked at */
export function makeSubject(chose: (tid: number) => void): Subject {
  const who = h('b');
  const does = h('span', { class: 'dim' });
  let holder = 0;
  const go = h('button', { type: 'button', class: 'link', onclick: () => chose(holder) });
  const element = h('p', { class: 'subject', hidden: true }, who, does, go);
  return {
    element,
    show({ processes }, tid) {
      const process = processes.find(({ threads }) => threads.some((thread) => thread.tid === tid));
      const thread = process?.threads.find((each) => each.tid === tid);
      element.hidden = process === undefined || thread === undefined;
      if (process === undefined || thread === undefined) return;
      setText(who, nameOf(process, tid));
      setText(does, doesText(thread));
      holder = heldBy(processes, thread);
      go.hidden = holder === 0;
      if (holder !== 0) say(go, 'goToThread', { tid: holder });
    },
  };
}

/** `dinner (pid 3), thread 5`. */
const nameOf = ({ name, pid }: ProcessRow, tid: number): string =>
  `${name} (pid ${pid})${tid === pid ? '' : `, ${t('thread')} ${tid}`}`;

function doesText({ status, hart, waits }: ThreadRow): string {
  if (status === 'running') return t('runsOn', { hart });
  if (status === 'blocked' && waits !== undefined) return waitPhrase(waits);
  return t(status === 'runnable' ? 'pieceReady' : status === 'stopped' ? 'pieceStopped' : 'stateZombie');
}

/** The thread that holds what this one waits for, if it is still there and another one. */
function heldBy(processes: readonly ProcessRow[], { tid, status, waits }: ThreadRow): number {
  const holder = status === 'blocked' ? (waits?.holder ?? 0) : 0;
  const isThere = processes.some(({ threads }) => threads.some((thread) => thread.tid === holder));
  return isThere && holder !== tid ? holder : 0;
}
