// `npm run test:node -- /path/to/another/node`: the same programs and seeds are the same runs on that Node as on this one.
// Timelines of threads, byte for byte, and the trace hashes of all programs, which tests/golden has. Plain JavaScript: this
// is about the Node that runs it, not about what was compiled.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'dist/bin/badak.js');

/** Program, options, and what is drawn: a format of a file, or `text` for the terminal. */
const RUNS = [
  ['threads/philosophers.s', '--sched random --seed 7 --quantum 300', 'json'],
  ['threads/philosophers-broken.s', '--sched random --seed 1 --quantum 300', 'text'],
  ['threads/producer-consumer.s', '--harts 2 --sched fair', 'svg'],
  ['threads/search.s', '--harts 3 --sched lottery --seed 3', 'json'],
  ['threads/barrier.s', '--harts 4 --sched random --seed 11', 'html'],
  ['threads/pool-size.s', '--harts 2 --queues hart --sched mlfq', 'json'],
  ['threads/readers-writers.s', '--harts 8 --sched stride', 'json'],
  ['threads/creation.s', '--sched random --seed 5', 'json'],
];

/** What a node prints for `args`. */
function outputOf(node, args) {
  const { error, status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) {
    console.error(`${node} does not start (${error.message}): give the path of a node`);
    process.exit(2);
  }
  return { status, text: `${stdout}${stderr}` };
}

function drawnBy(node, folder, [program, options, format]) {
  const file = join(folder, `timeline.${format}`);
  rmSync(file, { force: true }); // of the other one
  const out = format === 'text' ? ['--width', '100'] : ['-o', file];
  const drawn = outputOf(node, [command, 'timeline', ...options.split(' '), ...out, `programs/${program}`]);
  return { ...drawn, file: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

/** Where two texts begin to differ. */
function firstDifference(one, other) {
  let at = 0;
  while (one[at] === other[at]) at++;
  const piece = (text) => JSON.stringify(text.slice(Math.max(0, at - 40), at + 40));
  return `at character ${at}: ${piece(one)} here, ${piece(other)} there`;
}

function compareTimelines(other) {
  const folder = mkdtempSync(join(tmpdir(), 'badak-node-'));
  let different = 0;
  try {
    for (const run of RUNS) {
      const [here, there] = [process.execPath, other].map((node) => JSON.stringify(drawnBy(node, folder, run)));
      if (here !== there) different++;
      console.log(`${run.join('  ')}: ${here === there ? `the same ${here.length} characters` : 'DIFFERENT'}`);
      if (here !== there) console.error(`  ${firstDifference(here, there)}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return different;
}

/** The trace hashes of all programs under the other node, interpreted and translated. */
function checkGolden(other) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const args = [vitest, 'run', 'tests/programs/determinism.test.ts', '--reporter=dot'];
  const env = { ...process.env, BADAK_BOUNDARIES: '0' };
  return spawnSync(other, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
}

const [other] = process.argv.slice(2);
if (other === undefined) {
  console.error('usage: npm run test:node -- PATH   a node of another version, to compare this one with');
  process.exit(2);
}
const version = outputOf(other, ['--version']);
console.log(`Node ${process.version} here, ${version.text.trim()} there`);
const different = compareTimelines(other);
const isGolden = checkGolden(other);
if (different > 0 || !isGolden) {
  console.error(`not the same: ${different} timelines${isGolden ? '' : ', and trace hashes'} (see above)`);
  process.exit(1);
}
