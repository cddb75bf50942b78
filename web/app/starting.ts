// Starts programs: those of the gallery lie in the machine, the user's own are built and given to it; then their command
// line is typed into a shell. A run that is shared starts without a shell, so that it is the same run everywhere.

import type { SharedProgram } from '../../src/host/share.ts';
import { inOneText, type ReadSource } from '../../src/host/siblings.ts';
import type { Launch, ProgramFile } from '../messages.ts';
import type { Choice } from '../panels/gallery.ts';
import type { MachineClient } from './machine-client.ts';
import type { ProgramInfo } from './program-info.ts';
import { type Builder, FOLDER, GALLERY, GALLERY_FOLDER, gallerySource, TOOLS } from './programs.ts';
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
  /** Sources that others include. */
  readonly beside: ReadSource;
}

/** What was started, for a link. */
interface Wanted {
  readonly path: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly args: readonly string[];
}

type Found = Pick<ProgramInfo, 'path' | 'theme' | 'name'>;

const MAX_SHARED = 32;

export class Starter {
  private readonly parts: StarterParts;
  private started: Wanted[] = [];
  /** Names of the user's programs in the machine's FOLDER. */
  private readonly own = new Set<string>();

  constructor(parts: StarterParts) {
    this.parts = parts;
    parts.machine.booted.on(() => {
      this.started = [];
      this.own.clear();
    });
  }

  /** What was started since the machine was booted: sources as text, executables as bytes. */
  launched(): Promise<readonly SharedProgram[]> {
    const { beside } = this.parts;
    return Promise.all(
      this.started.map(async ({ path, name, bytes, args }) => ({
        name,
        args,
        source: isText(bytes) ? await inOneText(path, new TextDecoder().decode(bytes), beside) : bytes,
      })),
    );
  }

  /** Text or bytes of a program. */
  async read({ path, theme }: Pick<ProgramInfo, 'path' | 'theme'>): Promise<Uint8Array> {
    if (theme === '') return this.parts.files.read(path) ?? new Uint8Array(0);
    return toBytes((await gallerySource(path)) ?? '');
  }

  /** Starts programs of the gallery together. Resolves to '' or what went wrong. */
  async start(choices: readonly Choice[]): Promise<string> {
    const wanted = choices.map(async ({ program, args }) => this.wanted(program, words(args)));
    const line = choices.map(({ program, args }) => this.commandOf(program, args)).join(' & ');
    return this.typeWith([], await Promise.all(wanted), line);
  }

  /** A command line as one types it; the user's programs in it are built first. */
  async startLine(line: string): Promise<string> {
    const commands = line.split(/[&|;]+/).map((each) => words(each));
    const programs = await Promise.all(
      commands.flatMap(([name = '', ...args]) => {
        const found = this.find(name);
        return found === undefined ? [] : [this.wanted(found, args).then((wanted) => ({ found, wanted }))];
      }),
    );
    const own = programs.filter(({ found }) => found.theme === '').map(({ wanted }) => wanted);
    return this.typeWith(
      own,
      programs.map(({ wanted }) => wanted),
      line,
    );
  }

  /** @param beside in the background: the shell goes on reading */
  startBytes(name: string, bytes: Uint8Array, beside = false): Promise<string> {
    const program = { path: name, name: baseName(name), bytes, args: [] };
    const line = this.commandOf({ ...program, theme: '' }, beside ? '&' : '');
    return this.typeWith([program], [program], line);
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
    this.note(wanted);
    // As `badak run` does: the run is the same there.
    const files = built.map((file) => ({ ...file, path: file.path.replace(FOLDER, '/bin/') }));
    const starts = wanted.map(
      ({ name, args }, index): Launch => ({ path: files[index]!.path, name, args, tty: 1, session: false }),
    );
    this.parts.machine.launch(files, starts);
    return '';
  }

  private async typeWith(own: readonly Wanted[], all: readonly Wanted[], line: string): Promise<string> {
    const built = await this.build(own);
    if (typeof built === 'string') return built;
    this.note(all);
    for (const { name } of own) this.own.add(name);
    const { machine, shells } = this.parts;
    if (built.length > 0) machine.launch(built, []);
    await shells.run(line);
    return '';
  }

  /** The executables, or what is wrong if one cannot be built. */
  private async build(wanted: readonly Wanted[]): Promise<readonly ProgramFile[] | string> {
    const builds = await Promise.all(
      wanted.map(({ path, name, bytes }) => this.parts.builder.build(path, name, bytes)),
    );
    const reports = builds.filter(({ file }) => file === undefined).map(({ report }) => report);
    return reports.length > 0 ? reports.join('\n') : builds.map(({ file }) => file!);
  }

  private note(wanted: readonly Wanted[]): void {
    this.started = [...this.started, ...wanted].slice(-MAX_SHARED);
  }

  private async wanted(found: Found, args: readonly string[]): Promise<Wanted> {
    return { path: found.path, name: found.name, args, bytes: await this.read(found) };
  }

  private find(name: string): Found | undefined {
    const own = this.parts.files.names().find((file) => file === name || baseName(file) === name);
    if (own !== undefined) return { path: own, theme: '', name: baseName(own) };
    return GALLERY.find((program) => program.name === name);
  }

  /** A program by its name; by its path where the shell would find another one first. */
  private commandOf({ name, theme }: Found, args: string): string {
    const isHidden = TOOLS.has(name) || (theme !== '' && this.own.has(name));
    const folder = theme === '' ? FOLDER : GALLERY_FOLDER;
    return `${quoted(isHidden ? `${folder}${name}` : name)} ${args}`.trimEnd();
  }
}

/** As the shell reads it as one word. */
const quoted = (word: string): string => (/^[\w./+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);

const ELF = [0x7f, 0x45, 0x4c, 0x46];

/** Whether a file is one that can be run: a source in assembly language, or an ELF file. */
export const isProgram = (name: string, bytes: Uint8Array): boolean =>
  /\.(s|S|asm)$/.test(name) || ELF.every((byte, at) => bytes[at] === byte);

const isText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 512).includes(0);

export const toBytes = (source: string | Uint8Array): Uint8Array =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source;

/** `dir/hello.s` is hello. */
export const baseName = (path: string): string => path.replace(/^.*\//, '').replace(/\.(s|S|asm|elf|o)$/, '');

/** Words as a shell splits them: blanks separate, quotes protect. */
function words(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? match[3]!);
}
