// Finds a Chromium for the tests: $CHROMIUM_PATH, the one inside the package @sparticuz/chromium (Linux x64), or an
// installed one. The packaged one is unpacked once into a folder of our own.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** The packaged browser picks its libraries and folders by these. */
const PACKAGE_VARIABLES = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];

/** What to launch. Throws if there is no browser: these tests are never skipped. */
export async function findChromium(): Promise<ChromiumLaunch> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const given = process.env['CHROMIUM_PATH'];
  if (given !== undefined && given !== '') return { executablePath: given, args: ARGS, env };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const folder = await unpackChromium();
    const libraries = join(folder, 'al2023/lib');
    if (existsSync(join(libraries, 'libnss3.so'))) {
      env['LD_LIBRARY_PATH'] = [libraries, env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    }
    return { executablePath: join(folder, 'chromium'), args: ARGS, env };
  }
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed === undefined) throw new Error('no Chromium is found: set CHROMIUM_PATH to one');
  return { executablePath: installed, args: ARGS, env };
}

/** Unpacks to a private folder first and renames it: another test run never sees half a browser. */
async function unpackChromium(): Promise<string> {
  const manifest = readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(ROOT, 'node_modules/.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const own = `${folder}.${process.pid}`;
  mkdirSync(own, { recursive: true });
  const before = PACKAGE_VARIABLES.map((name) => [name, process.env[name]] as const);
  process.env['TMPDIR'] = own;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
  try {
    renameSync(own, folder);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
  return folder;
}
