// Starts programs: builds what is not built yet, gives the files to the machine, and starts all of them at once.

import type { SharedProgram } from '../../src/host/share.ts';
import type { Launch } from '../messages.ts';
import type { Choice } from '../panels/gallery.ts';
import { words } from '../panels/launcher.ts';
import type { MachineClient } from './machine-client.ts';
import type { ProgramInfo } from './program-info.ts';
import { type Builder, GALLERY, gallerySource } from './programs.ts';

/** Files of the user by name. */
export type ReadFile = (name: string) => Promise<Uint8Array | undefined>;

export interface Starter {
  /** Resolves to '' or what went wrong. */
  start(choices: readonly Choice[]): Promise<string>;
  startLines(lines: readonly (readonly string[])[]): Promise<string>;
  /** Text or bytes of a program. */
  read(program: Pick<ProgramInfo, 'path' | 'theme'>): Promise<Uint8Array>;
  /** Programs of a link. */
  startShared(programs: readonly SharedProgram[]): Promise<string>;
  /** What was started since the machine was booted, for a link. */
  launched(): readonly SharedProgram[];
  startBytes(name: string, bytes: Uint8Array, args: readonly string[]): Promise<string>;
}

/** @param started called with the command line when programs are on their way to the machine */
export function openStarter(
  machine: MachineClient,
  builder: Builder,
  ownFiles: () => readonly string[],
  readOwn: ReadFile,
  started: (line: string) => void,
): Starter {
  const read = async ({ path, theme }: Pick<ProgramInfo, 'path' | 'theme'>): Promise<Uint8Array> =>
    theme === '' ? ((await readOwn(path)) ?? new Uint8Array(0)) : new TextEncoder().encode(await gallerySource(path));

  let launched: SharedProgram[] = [];
  machine.booted.on(() => {
    launched = [];
  });

  /** All of them, or none if one cannot be built. */
  const launch = async (wanted: readonly Wanted[]): Promise<string> => {
    const builds = await Promise.all(wanted.map(({ path, name, bytes }) => builder.build(path, name, bytes)));
    const reports = builds.filter(({ file }) => file === undefined).map(({ report }) => report);
    if (reports.length > 0) return reports.join('\n');
    const files = new Map(builds.map(({ file }) => [file!.path, file!]));
    const starts = builds.map(({ file }, index): Launch => ({ ...wanted[index]!, path: file!.path }));
    launched = [...launched, ...wanted.map(shared)].slice(-MAX_SHARED);
    started(wanted.map(({ name, args }) => [name, ...args].join(' ')).join(' & '));
    machine.launch(
      [...files.values()],
      starts.map(({ path, name, args }) => ({ path, name, args })),
    );
    return '';
  };

  const find = (name: string): Pick<ProgramInfo, 'path' | 'theme' | 'name'> | undefined => {
    const own = ownFiles().find((file) => file === name || baseName(file) === name);
    if (own !== undefined) return { path: own, theme: '', name: baseName(own) };
    return GALLERY.find((program) => program.name === name || program.path === name);
  };

  return {
    read,
    launched: () => launched,
    startShared: (programs) =>
      launch(programs.map(({ name, source, args }) => ({ path: `${name}.s`, name, bytes: toBytes(source), args }))),
    startBytes: (name, bytes, args) => launch([{ path: name, name: baseName(name), bytes, args }]),
    start: async (choices) =>
      launch(
        await Promise.all(
          choices.map(async ({ program, args }) => ({
            path: program.path,
            name: program.name,
            bytes: await read(program),
            args: words(args),
          })),
        ),
      ),
    async startLines(lines) {
      const wanted = [];
      for (const [name = '', ...args] of lines) {
        const program = find(name);
        if (program === undefined) return `badak: no program is called ${name}; help lists them\n`;
        wanted.push({ path: program.path, name: program.name, bytes: await read(program), args });
      }
      return launch(wanted);
    },
  };
}

interface Wanted {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly args: readonly string[];
}

const MAX_SHARED = 32;

/** Sources go into links as text, executables as bytes. */
const shared = ({ name, bytes, args }: Wanted): SharedProgram => ({
  name,
  args,
  source: bytes.subarray(0, 512).includes(0) ? bytes : new TextDecoder().decode(bytes),
});

export const toBytes = (source: string | Uint8Array): Uint8Array =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source;

/** `dir/hello.s` is hello. */
export const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.(s|S|asm|elf|o)$/, '');
