// The benchmark's tab: starts the suite in a worker of its own, shows a table and a chart, gives the report as JSON.

import coreUrl from '../../dist/core.wasm?url';
import libraryUrl from '../../dist/lib/libbadak.a?url';
import { engineering } from '../../src/bench/table.ts';
import type { BenchmarkResult, Report } from '../../src/bench/types.ts';
import { fetchBytes, loadNote } from '../app/bytes.ts';
import type { FromBench, ToBench } from '../bench.worker.ts';
import { benchTitle, benchWord } from '../text/bench.ts';
import { download, h } from '../ui/dom.ts';
import { label, say, tell, word, wordButton } from '../ui/labels.ts';

const FILES = import.meta.glob('../../programs/bench/*.{s,wasm,json}', {
  query: '?url',
  import: 'default',
  eager: true,
}) as Record<string, string>;
const ROUNDS = 5;

export interface BenchPanel {
  readonly element: HTMLElement;
  /** Shows the report in the present language, and colours. */
  translate(): void;
}

export function makeBench(): BenchPanel {
  let worker: Worker | undefined;
  let report: Report | undefined;
  const filter = label(
    h('input', { type: 'text', class: 'bench-filter', placeholder: 'sieve', spellcheck: 'false' }),
    'benchFilter',
  );
  filter.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !startButton.disabled) start();
  });
  const quick = h('input', { type: 'checkbox' });
  const progress = h('span', { class: 'status', role: 'status' });
  const body = h('div', { class: 'bench-body', tabindex: '0' }, h('p', { class: 'dim' }, word('benchHint')));
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
    startButton.disabled = false;
    stopButton.disabled = true;
  };
  const receive = ({ data }: MessageEvent<FromBench>): void => {
    if (data.type === 'progress') tell(progress, `${data.done}/${data.total} ${data.id}`);
    else stop();
    if (data.type === 'failed') tell(progress, data.message);
    if (data.type === 'none') say(progress, 'benchNone', { filter: data.filter });
    if (data.type !== 'report') return;
    report = data.report;
    saveButton.disabled = false;
    tell(progress, '');
    draw();
  };
  const draw = (): void => {
    if (report === undefined) return;
    body.replaceChildren(resultTable(report));
    addChart(body, report).catch(() => undefined);
  };
  const begin = async (): Promise<void> => {
    startButton.disabled = true;
    stopButton.disabled = false;
    tell(progress, '');
    const message = { ...(await gather()), filter: filter.value.trim(), quick: quick.checked };
    worker = new Worker(new URL('../bench.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = receive;
    worker.postMessage(message);
  };
  const start = (): void => {
    begin().catch((error: unknown) => {
      stop();
      tell(progress, loadNote(error));
    });
  };
  const startButton = wordButton('startBench', start, { class: 'primary' });
  const stopButton = wordButton('stopBench', stop, { disabled: true });
  const saveButton = wordButton(
    'download',
    () => download('badak-bench.json', JSON.stringify(report, undefined, 2), 'application/json'),
    {
      disabled: true,
    },
  );
  const bar = h(
    'div',
    { class: 'bench-bar editor-bar' },
    filter,
    h('label', { class: 'quick' }, quick, word('benchQuick')),
    startButton,
    stopButton,
    saveButton,
    progress,
  );
  return { element: h('div', { class: 'bench-tab' }, bar, body), translate: draw };
}

async function gather(): Promise<Omit<ToBench, 'filter' | 'quick'>> {
  const files = new Map(
    await Promise.all(
      Object.entries(FILES).map(async ([path, url]) => [path.replace(/^.*\//, ''), await fetchBytes(url)] as const),
    ),
  );
  const core = await WebAssembly.compile(await fetchBytes(coreUrl));
  const host = /(?:Firefox|Chrome|Version)\/\S+/.exec(navigator.userAgent)?.[0] ?? 'browser';
  return { core, library: await fetchBytes(libraryUrl), files, host, rounds: ROUNDS };
}

function resultTable({ results }: Report): HTMLElement {
  const heads = (['what', 'lane', 'rate', '±', 'ofWasm'] as const).map((key) =>
    h('th', { scope: 'col' }, key === '±' ? key : word(key)),
  );
  const groups = [...new Set(results.map(({ group }) => group))];
  const bodies = groups.map((group) =>
    h(
      'tbody',
      {},
      h('tr', {}, h('th', { scope: 'rowgroup', colspan: String(heads.length), class: 'group' }, benchWord(group))),
      ...results.filter((result) => result.group === group).flatMap(resultRows),
    ),
  );
  return h('table', {}, h('thead', {}, h('tr', {}, ...heads)), ...bodies);
}

/** A row a lane; what was measured stands in the first one. */
const resultRows = (result: BenchmarkResult): HTMLElement[] =>
  result.lanes.map((lane, index) =>
    h(
      'tr',
      { class: index === 0 ? 'first' : '' },
      ...[
        index === 0 ? benchTitle(result) : '',
        benchWord(lane.name),
        `${engineering(lane.medianRate)} ${benchWord(result.unit)}/s`,
        `±${(lane.spread * 100).toFixed(0)}%`,
        shareOf(result, lane.name),
      ].map((text) => h('td', {}, text)),
    ),
  );

const shareOf = ({ shareOfWasm }: BenchmarkResult, lane: string): string =>
  lane === 'badak' && shareOfWasm !== undefined ? `${(shareOfWasm * 100).toFixed(1)} %` : '';

/** Instructions a second of each interpreter kernel: a mark for each lane, over powers of ten. */
async function addChart(body: HTMLElement, { results }: Report): Promise<void> {
  const kernels = results.filter(({ group, lanes }) => group === 'interpreter' && lanes.length > 0);
  if (kernels.length === 0) return;
  mendLanguage();
  const [{ default: Plot }] = await Promise.all([import('uplot'), import('uplot/dist/uPlot.min.css')]);
  const style = getComputedStyle(document.documentElement);
  const color = (name: string): string => style.getPropertyValue(name);
  const lanes = [...new Set(kernels.flatMap((result) => result.lanes.map(({ name }) => name)))];
  const rates = lanes.map((name) => kernels.map((result) => rateOf(result, name)));
  const rule = { stroke: color('--rule'), width: 1 };
  const axis = { stroke: color('--dim'), font: `12px ${style.getPropertyValue('--mono')}`, grid: rule, ticks: rule };
  const strokes = ['--accent', '--cool', '--good', '--bad'].map(color);
  const host = h('div', { class: 'bench-chart' });
  body.prepend(h('h3', {}, word('benchChart')), host);
  new Plot(
    {
      width: Math.max(280, body.clientWidth - 30),
      height: 240,
      cursor: { show: false },
      legend: { live: false },
      scales: {
        x: { time: false, range: [-0.5, kernels.length - 0.5] },
        y: {
          distr: 3,
          range: (_, low, high) => [10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high))],
        },
      },
      axes: [
        {
          ...axis,
          splits: kernels.map((_, index) => index),
          grid: { show: false },
          // Names alone: sizes are in the table.
          values: (_, splits) => splits.map((at) => kernels[at]?.title.replace(/ .*/, '') ?? ''),
        },
        {
          ...axis,
          size: 66,
          // Powers of ten alone.
          filter: (_, splits) => splits.map((at) => (Number.isInteger(Math.log10(at)) ? at : null)),
          values: (_, splits) => splits.map((at) => (at === null ? '' : engineering(at))),
          grid: { ...rule, filter: (_, splits) => splits.map((at) => (Number.isInteger(Math.log10(at)) ? at : null)) },
        },
      ],
      series: [
        {},
        ...lanes.map((label, index) => {
          const stroke = strokes[index % strokes.length]!;
          const points = { show: true, size: 9, stroke, fill: stroke };
          return { label: benchWord(label), stroke, paths: () => null, points };
        }),
      ],
    },
    [kernels.map((_, index) => index), ...rates],
    host,
  );
}

/** uPlot formats numbers for the browser's language, and some browsers name theirs as Intl does not: `en-US@posix`. */
function mendLanguage(): void {
  try {
    new Intl.NumberFormat(navigator.language);
  } catch {
    Object.defineProperty(navigator, 'language', { value: 'en', configurable: true });
  }
}

const rateOf = ({ lanes }: BenchmarkResult, name: string): number | null => {
  const lane = lanes.find((each) => each.name === name);
  return lane === undefined ? null : lane.medianRate;
};
