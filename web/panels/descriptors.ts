// Open files of a process, and how full its pipes are.

import type { DescriptorRow, Detail } from '../messages.ts';
import { language, t } from '../text.ts';
import { h } from '../ui/dom.ts';
import { word } from '../ui/labels.ts';
import type { DetailPanel } from './registers.ts';

export function makeDescriptors(): DetailPanel {
  const body = h('tbody');
  const heads = (['kind', 'what', 'access', 'offset'] as const).map((key) => h('th', { scope: 'col' }, word(key)));
  const table = h('table', {}, h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, 'fd'), ...heads)), body);
  const hint = h('p', { class: 'hint' }, word('chooseThread'));
  const element = h('div', { class: 'scroll', tabindex: '0' }, hint, table);
  let drawn = '';
  const show = (detail: Detail | undefined): void => {
    hint.hidden = detail !== undefined;
    table.hidden = detail === undefined;
    const key = `${language()} ${JSON.stringify(detail?.descriptors)}`;
    if (key !== drawn) body.replaceChildren(...(detail?.descriptors ?? []).map(row));
    drawn = key;
  };
  show(undefined);
  return { element, show };
}

const ACCESS = { read: 'accessRead', write: 'accessWrite', both: 'accessBoth', none: undefined } as const;

function row({ fd, kind, pipe, path, access, offset, fill, capacity }: DescriptorRow): HTMLElement {
  const bar = h('i');
  bar.style.width = `${capacity === 0 ? 0 : (100 * fill) / capacity}%`;
  const where =
    capacity === 0 ? String(offset) : h('span', {}, h('span', { class: 'fill' }, bar), ` ${fill} / ${capacity}`);
  const how = ACCESS[access];
  const cells = [
    String(fd),
    t(`file-${kind}`),
    pipe === 0 ? path : t('pipeNumber', { pipe }),
    how === undefined ? '' : t(how),
    where,
  ];
  return h('tr', {}, ...cells.map((cell) => h('td', {}, cell)));
}
