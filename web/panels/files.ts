// The user's own files: run, edit, download, remove; new ones, from the disk, exported and imported all together.

import type { UserFiles } from '../app/files.ts';
import { isProgram } from '../app/starting.ts';
import type { Note } from '../text.ts';
import { download, h } from '../ui/dom.ts';
import { label, signButton, word, wordButton } from '../ui/labels.ts';
import { openDialog } from './settings.ts';

export interface FilesOptions {
  readonly run: (name: string) => void;
  readonly edit: (name: string) => void;
  readonly create: () => void;
  readonly add: (files: readonly File[]) => void;
  readonly say: (note: Note) => void;
}

export function makeFiles(files: UserFiles, options: FilesOptions): HTMLElement {
  const list = h('ul', { class: 'file-list' });
  const hint = h('p', { class: 'hint' }, word('dropHere'));
  const picker = label(h('input', { type: 'file', multiple: true, hidden: true }), 'addFiles');
  picker.addEventListener('change', () => {
    options.add([...(picker.files ?? [])]);
    picker.value = '';
  });
  const importer = label(h('input', { type: 'file', accept: '.json', hidden: true }), 'importAll');
  importer.addEventListener('change', () => void importFrom(importer, files, options.say));
  const small = { class: 'small quiet' };
  const bar = h(
    'div',
    { class: 'gallery-bar' },
    wordButton('newFile', options.create, { class: 'small' }),
    wordButton('addFiles', () => picker.click(), { class: 'small' }),
    wordButton('exportAll', () => download('badak-files.json', files.exportText(), 'application/json'), small),
    wordButton('importAll', () => importer.click(), small),
    wordButton('reset', () => askReset(files), small),
    picker,
    importer,
  );
  const draw = (): void => {
    const names = files.names().filter((name) => !name.startsWith('.'));
    hint.hidden = names.length > 0;
    list.replaceChildren(...names.map((name) => row(name, files, options)));
  };
  files.on(draw);
  draw();
  return h('div', { class: 'gallery' }, bar, hint, list);
}

/** Removes everything, after the user has agreed. */
function askReset(files: UserFiles): void {
  const remove = (): void => {
    dialog.close();
    void files.reset();
  };
  const dialog = openDialog(
    'reset',
    h('p', {}, word('resetAsk')),
    h(
      'div',
      { class: 'buttons' },
      wordButton('cancel', () => dialog.close()),
      wordButton('remove', remove, { class: 'primary' }),
    ),
  );
}

async function importFrom(importer: HTMLInputElement, files: UserFiles, say: (note: Note) => void): Promise<void> {
  const file = importer.files?.[0];
  importer.value = '';
  if (file === undefined) return;
  try {
    await files.importText(await file.text());
  } catch {
    say({ key: 'notExport', values: { name: file.name } });
  }
}

function row(name: string, files: UserFiles, options: FilesOptions): HTMLElement {
  const bytes = files.read(name) ?? new Uint8Array(0);
  const isSource = !/\.(o|elf)$/.test(name) && isText(bytes);
  const canRun = isProgram(name, bytes);
  const save = (): void => download(name, (files.read(name) ?? new Uint8Array(0)).slice());
  return h(
    'li',
    { class: 'card', 'data-file': name },
    h('b', { class: 'file-name', title: name }, name),
    h(
      'div',
      { class: 'card-actions' },
      canRun && signButton('run', 'run', () => options.run(name), {}, name),
      isSource && signButton('edit', 'edit', () => options.edit(name), {}, name),
      signButton('save', 'download', save, {}, name),
      signButton('close', 'remove', () => void files.remove(name), {}, name),
    ),
  );
}

/** No zero byte at the start: an ELF file has some. */
const isText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 512).includes(0);
