// Share links: made of what runs, or of what the editor has; opened after the user has agreed.

import { isShareLink, readShare, type SharedRun, writeShare } from '../../src/host/share.ts';
import { type TextKey, t } from '../text.ts';
import { h } from '../ui/dom.ts';
import { label, say, word, wordButton } from '../ui/labels.ts';
import { openDialog } from './settings.ts';

/** Shows the link of a run, and a way to download what happened so far. */
export async function showLink(run: SharedRun, downloadRecording: () => void): Promise<void> {
  const link = `${location.href.replace(/#.*$/, '')}${await writeShare(run)}`;
  const text = label(h('textarea', { rows: '5', readonly: true, id: 'share-link' }), 'share');
  text.value = link;
  const note = h('p', { role: 'status', class: 'dim' });
  const copy = async (): Promise<void> => {
    text.select();
    try {
      await navigator.clipboard.writeText(link);
      say(note, 'linkCopied');
    } catch {
      say(note, 'copySelf');
    }
  };
  const dialog = openDialog(
    'share',
    h('p', {}, word('linkReady')),
    text,
    note,
    h(
      'div',
      { class: 'buttons' },
      wordButton('recording', downloadRecording, { class: 'quiet' }),
      wordButton('copy', () => void copy(), { class: 'primary' }),
      wordButton('close', () => dialog.close()),
    ),
  );
}

export interface LinkAnswers {
  readonly run: (run: SharedRun) => void;
  readonly look: (run: SharedRun) => void;
}

/** If the page was opened by a link with a run, asks what to do with it. */
export async function openLink(answers: LinkAnswers): Promise<void> {
  if (!isShareLink(location.hash)) return;
  const link = location.hash;
  history.replaceState(undefined, '', location.pathname + location.search);
  try {
    const run = await readShare(link);
    ask(run, answers);
  } catch (error) {
    const dialog = openDialog(
      'linkBad',
      h('p', {}, word('linkDamaged', { why: (error as Error).message })),
      wordButton('close', () => dialog.close()),
    );
  }
}

function ask(run: SharedRun, { run: start, look }: LinkAnswers): void {
  const lines = run.programs.map(({ name, args }) => h('li', {}, [name, ...args].join(' ')));
  const settings = Object.entries(run.settings).map(([name, value]) => settingText(name, String(value)));
  const then = (act: (run: SharedRun) => void) => (): void => {
    dialog.close();
    act(run);
  };
  const dialog = openDialog(
    'linkTitle',
    h('p', {}, word('linkAsk')),
    h('ul', {}, ...lines),
    h('p', { class: 'dim' }, settings.join(' · ')),
    h(
      'div',
      { class: 'buttons' },
      wordButton('cancel', () => dialog.close()),
      wordButton('lookFirst', then(look)),
      wordButton('runIt', then(start), { class: 'primary' }),
    ),
  );
}

const SETTINGS: Readonly<Record<string, TextKey>> = {
  harts: 'harts',
  quantum: 'quantum',
  seed: 'seed',
  memoryMiB: 'memorySize',
  policy: 'policy',
  pace: 'pace',
};

/** `Harts 4`; of a setting that the page does not know its own name. */
function settingText(name: string, value: string): string {
  const key = SETTINGS[name];
  if (key === undefined) return `${name} ${value}`;
  return `${t(key)} ${name === 'pace' ? t(value === 'fast' ? 'paceFast' : 'paceReal') : value}`;
}
