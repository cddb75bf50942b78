// Starts programs: builds what is not built yet, gives the files to the machine, and types their command line into a
// shell. A run that is shared starts without a shell, so that it is the same run everywhere.

import type { SharedProgram } from '../../src/host/share.ts';
import type { Launch, ProgramFile } from '../messages.ts';
import type { Choice } from '../panels/gallery.ts';
import type { MachineClient } from './machine-client.ts';
import type { ProgramInfo } from './program-info.ts';
import { type Builder, FOLDER, GALLERY, gallerySource, TOOLS } from './programs.ts';
import type { Shells } from './shells.ts';

/** Files of the user by name. */
export interface OwnFiles {
  names(): readonly string[];
  read(name: string): Uint8Array | undefined;
}

export interface StarterParts {
  readonly machine: MachineClient;
  readonly builder: Builder;
  readonly files: OwnFiles;
  readonly shells: Shells;
}

/** What was started, for a link. */
interface Wanted {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly args: readonly string[];
}

const MAX_SHARED = 32;

export class Starter {
  private readonly parts: StarterParts;
  private started: SharedProgram[] = [];

  constructor(parts: StarterParts) {
    this.parts = parts;
    parts.machine.booted.on(() => {
      this.started = [];
    });
  }

  /** What was started since the machine was booted. */
  launched(): readonly SharedProgram[] {
    return this.started;
  }

  /** Text or bytes of a program. */
  async read({ path, theme }: Pick<ProgramInfo, 'path' | 'theme'>): Promise<Uint8Array> {
    if (theme === '') return this.parts.files.read(path) ?? new Uint8Array(0);
    return toBytes(await gallerySource(path));
  }

  /** Starts programs together. Resolves to '' or what went wrong. */
  async start(choices: readonly Choice[]): Promise<string> {
    const programs = await Promise.all(
      choices.map(async ({ program, args }) => ({
        path: program.path,
        name: program.name,
        bytes: await this.read(program),
        args: words(args),
      })),
    );
    return this.type(programs, choices.map(({ program, args }) => commandOf(program.name, args)).join(' & '));
  }

  /** A command line as one types it; the programs in it are built first. */
  async startLine(line: string): Promise<string> {
    const commands = line.split(/[&|;]+/).map((each) => words(each));
    const programs = commands.flatMap(([name = '', ...args]) => {
      const found = this.find(name);
      return found === undefined ? [] : [{ found, args }];
    });
    const wanted = programs.map(async ({ found, args }) => ({ ...found, args, bytes: await this.read(found) }));
    return this.type(await Promise.all(wanted), line);
  }

  /** @param beside in the background: the shell goes on reading */
  startBytes(name: string, bytes: Uint8Array, beside = false): Promise<string> {
    const program = { path: name, name: baseName(name), bytes, args: [] };
    return this.type([program], commandOf(program.name, beside ? '&' : ''));
  }

  /** Programs of a link: without a shell, on the first terminal, all at once. */
  async startShared(programs: readonly SharedProgram[]): Promise<string> {
    const wanted = programs.map(({ name, source, args }) => ({
      path: `${name}.s`,
      name,
      bytes: toBytes(source),
      args,
    }));
    const built = await this.build(wanted);
    if (typeof built === 'string') return built;
    // As `badak run` does: the run is the same there.
    const files = built.map((file) => ({ ...file, path: file.path.replace(FOLDER, '/bin/') }));
    const starts = wanted.map(
      ({ name, args }, index): Launch => ({ path: files[index]!.path, name, args, tty: 1, session: false }),
    );
    this.parts.machine.launch(files, starts);
    return '';
  }

  private async type(wanted: readonly Wanted[], line: string): Promise<string> {
    const built = await this.build(wanted);
    if (typeof built === 'string') return built;
    this.parts.machine.launch(built, []);
    await this.parts.shells.run(line);
    return '';
  }

  /** The executables, or what is wrong if one cannot be built. */
  private async build(wanted: readonly Wanted[]): Promise<readonly ProgramFile[] | string> {
    const builds = await Promise.all(
      wanted.map(({ path, name, bytes }) => this.parts.builder.build(path, name, bytes)),
    );
    const reports = builds.filter(({ file }) => file === undefined).map(({ report }) => report);
    if (reports.length > 0) return reports.join('\n');
    this.started = [...this.started, ...wanted.map(shared)].slice(-MAX_SHARED);
    return builds.map(({ file }) => file!);
  }

  private find(name: string): Pick<ProgramInfo, 'path' | 'theme' | 'name'> | undefined {
    const own = this.parts.files.names().find((file) => file === name || baseName(file) === name);
    if (own !== undefined) return { path: own, theme: '', name: baseName(own) };
    return GALLERY.find((program) => program.name === name);
  }
}

/** A program by its name; by its path where a tool in /bin has the same name. */
function commandOf(name: string, args: string): string {
  return `${TOOLS.has(name) ? `${FOLDER}${name}` : name} ${args}`.trimEnd();
}

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

/** Words as a shell splits them: blanks separate, quotes protect. */
function words(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!);
}
