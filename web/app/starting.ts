// Starts programs: builds what is not built yet, gives the files to the machine, and starts all of them at once.

import type { Launch, ProgramFile } from '../messages.ts';
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

  const launch = async (
    wanted: readonly { path: string; name: string; bytes: Uint8Array; args: readonly string[] }[],
  ): Promise<string> => {
    const builds = await Promise.all(wanted.map(({ path, name, bytes }) => builder.build(path, name, bytes)));
    const reports = builds.filter(({ file }) => file === undefined).map(({ report }) => report);
    const files = new Map<string, ProgramFile>();
    const starts: Launch[] = [];
    builds.forEach(({ file }, index) => {
      if (file === undefined) return;
      files.set(file.path, file);
      starts.push({ path: file.path, name: wanted[index]!.name, args: wanted[index]!.args });
    });
    if (starts.length > 0 && reports.length === 0) {
      started(wanted.map(({ name, args }) => [name, ...args].join(' ')).join(' & '));
      machine.launch([...files.values()], starts);
    }
    return reports.join('\n');
  };

  const find = (name: string): Pick<ProgramInfo, 'path' | 'theme' | 'name'> | undefined => {
    const own = ownFiles().find((file) => file === name || baseName(file) === name);
    if (own !== undefined) return { path: own, theme: '', name: baseName(own) };
    return GALLERY.find((program) => program.name === name || program.path === name);
  };

  return {
    read,
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

/** `dir/hello.s` is hello. */
export const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.(s|S|asm|elf|o)$/, '');
