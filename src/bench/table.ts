// A report as text: one table a group, rates in engineering notation, aims beside results; comparisons likewise.

import { inColumns } from '../debug/columns.ts';
import type { Change } from './compare.ts';
import { geometricMean } from './statistics.ts';
import type { BenchmarkResult, LaneResult, Report } from './types.ts';

type Cells = readonly string[];

const LANES = `badak: as it runs, hot code translated to WebAssembly; interpreter: the same with --no-translate
of wasm: badak's share of the same C compiled to WebAssembly; first run: before anything was optimised
`;

/** The whole report; ends with a newline. */
export function reportTable(report: Report): string {
  const groups = [...new Set(report.results.map((result) => result.group))];
  const parts = groups.map((group) =>
    groupTable(
      group,
      report.results.filter((result) => result.group === group),
    ),
  );
  const head = `${report.host}, ${report.rounds} rounds; medians, ± median absolute deviation\n`;
  return `${head}\n${parts.join('\n')}`;
}

function groupTable(group: string, results: readonly BenchmarkResult[]): string {
  if (group === 'interpreter' || group === 'others') return interpreterTable(group, results);
  if (group === 'growth') return growthTable(results);
  const rows = results.flatMap((result) =>
    result.lanes.map((lane): Cells => [laneTitle(result, lane), rate(lane, result.unit), aimOf(result)]),
  );
  return table([group, 'rate', 'aim'], rows);
}

function interpreterTable(group: string, results: readonly BenchmarkResult[]): string {
  const rows = results.map(
    (result): Cells => [
      result.title,
      ...['badak', 'interpreter', 'wasm', 'js'].map((name) => mips(laneOf(result, name))),
      percent(result.shareOfWasm),
      percent(result.firstShareOfWasm),
      percent(interpreterShare(result)),
    ],
  );
  const mean = (share: (result: BenchmarkResult) => number | undefined): string => {
    const shares = results.map(share).filter((each) => each !== undefined);
    return percent(shares.length < 2 ? undefined : geometricMean(shares));
  };
  const means: Cells = [
    'geometric mean',
    ...['', '', '', ''],
    mean((result) => result.shareOfWasm),
    mean((result) => result.firstShareOfWasm),
    mean(interpreterShare),
  ];
  const head = [`${group} (MIPS)`, 'badak', 'interpreter', 'wasm', 'js', 'of wasm', 'first run', 'interpreter alone'];
  return `${table(head, results.length < 2 ? rows : [...rows, means])}${LANES}`;
}

/** The title of a benchmark, with the name of the lane if there are several. */
const laneTitle = ({ title, lanes }: BenchmarkResult, { name }: LaneResult): string =>
  lanes.length > 1 ? `${title}, ${name}` : title;

const laneOf = ({ lanes }: BenchmarkResult, name: string): LaneResult | undefined =>
  lanes.find((lane) => lane.name === name);

/** What the interpreter alone reaches of straight Wasm. */
function interpreterShare(result: BenchmarkResult): number | undefined {
  const [own, wasm] = [laneOf(result, 'interpreter'), laneOf(result, 'wasm')];
  return own === undefined || wasm === undefined ? undefined : own.medianRate / wasm.medianRate;
}

function growthTable(results: readonly BenchmarkResult[]): string {
  const rows = results.flatMap((result) =>
    result.lanes.map(
      (lane): Cells => [
        result.title,
        lane.name,
        rate(lane, result.unit),
        percent(lane.medianRate / result.lanes[0]!.medianRate),
      ],
    ),
  );
  return table(['growth', 'N', 'rate', 'of the smallest'], rows);
}

/** Which lanes changed, and by how much. */
export function compareTable(changes: readonly Change[]): string {
  const rows = changes.map(
    (change): Cells => [
      `${change.id} ${change.lane}`,
      `${change.ratio.toFixed(3)} ± ${change.margin.toFixed(3)}`,
      change.verdict,
    ],
  );
  return table(['new / old, relative to the host', 'ratio', ''], rows);
}

function mips(lane: LaneResult | undefined): string {
  return lane === undefined ? '-' : `${(lane.medianRate / 1e6).toFixed(0)} ±${(lane.spread * 100).toFixed(0)}%`;
}

function rate(lane: LaneResult, unit: string): string {
  return `${engineering(lane.medianRate)} ${unit}/s ±${(lane.spread * 100).toFixed(0)}%`;
}

function aimOf({ aim }: BenchmarkResult): string {
  return aim?.rate === undefined ? '' : `${engineering(aim.rate)}`;
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${(share * 100).toFixed(1)} %`;
}

/** 12345678 -> '12.3 M'. */
export function engineering(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1e9, ' G'],
    [1e6, ' M'],
    [1e3, ' k'],
  ];
  const [size, suffix] = steps.find(([step]) => value >= step) ?? [1, ''];
  const scaled = value / size;
  return `${scaled.toFixed(scaled >= 100 ? 0 : scaled >= 10 ? 1 : 2)}${suffix}`;
}

/** Columns aligned: the first and those without a head to the left; a line under the head. */
export function table(head: Cells, rows: readonly Cells[]): string {
  const widths = head.map((text, column) => Math.max(text.length, ...rows.map((row) => (row[column] ?? '').length)));
  const rule = widths.map((width) => '-'.repeat(width));
  const lines = inColumns([head, rule, ...rows], (column) => column === 0 || head[column] === '');
  return `${lines.join('\n')}\n`;
}
