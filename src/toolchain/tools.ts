// The commands as, ld, dis and nm for guests: a request in, a reply out, nothing else touched. What is wrong with the
// input is in the reply; so is a mistake of ours: no request makes this throw.

import { assemble } from '../asm/assembler.ts';
import { codeListing, codeRows } from '../debug/listing.ts';
import { symbolRows } from '../debug/sections.ts';
import { hex } from '../debug/symbols.ts';
import { ELF_MAGIC } from '../elf/constants.ts';
import { readElf } from '../elf/read.ts';
import type { ElfFile } from '../elf/types.ts';
import { writeElf } from '../elf/write.ts';
import { type Archive, isArchive, type NamedObject, readArchive, searchArchives } from '../link/archive.ts';
import { link, USER_BASE } from '../link/linker.ts';
import {
  findFile,
  hasErrors,
  type Job,
  messagesOf,
  newJob,
  readFile,
  readWords,
  ToolError,
  type ToolKit,
  wantedReply,
} from './job.ts';
import { decodeRequest, encodeReply, type ToolReply } from './protocol.ts';

/** A reply may not be larger: a guest cannot make the host keep more. */
export const REPLY_BYTES_MAX = 4 << 20;
/** Text of included files, in all: files that include each other cannot make the assembler read for ever. */
const INCLUDED_CHARACTERS_MAX = 8 << 20;

const FAILED = 1;
const USAGE = 2;

const TOOLS: Readonly<Record<string, { usage: string; run: (job: Job) => ToolReply }>> = {
  as: { usage: 'as [-o OBJECT] [-I FOLDER] SOURCE', run: assembleSource },
  ld: { usage: 'ld [-o PROGRAM] [-e ENTRY] [-nostdlib] FILE...', run: linkObjects },
  dis: { usage: 'dis FILE', run: disassembleFile },
  nm: { usage: 'nm [-n] [-u] FILE', run: listSymbols },
};

/** Answers a request of a guest. */
export function answerTool(kit: ToolKit, request: Uint8Array): Uint8Array {
  const reply = encodeReply(replyTo(kit, request));
  if (reply.length <= REPLY_BYTES_MAX) return reply;
  return encodeReply({ status: FAILED, messages: `the result is larger than ${REPLY_BYTES_MAX} bytes\n` });
}

function replyTo(kit: ToolKit, bytes: Uint8Array): ToolReply {
  const request = decodeRequest(bytes);
  const name = request?.words[0] ?? '';
  const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
  if (request === undefined || tool === undefined) return { status: USAGE, messages: `${name}: no such tool\n` };
  if (request.words.includes('--help')) return { status: 0, output: `Usage: ${tool.usage}\n` };
  const job = newJob(kit, request);
  try {
    const reply = tool.run(job);
    return wantedReply(job) ?? { ...reply, messages: messagesOf(job) };
  } catch (error) {
    const wanted = wantedReply(job);
    if (wanted !== undefined) return wanted;
    const hint = error instanceof ToolError ? '' : ' (a mistake of badak: please report it)';
    const said = error instanceof Error ? error.message : String(error);
    return { status: FAILED, messages: `${name}: ${said}${hint}\n` };
  }
}

/** The only operand of a command. */
function onlyOperand(operands: readonly string[]): string {
  if (operands.length !== 1) throw new ToolError(operands.length === 0 ? 'no input file' : 'one input file, please');
  return operands[0]!;
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ToolError(`${name} is not text in UTF-8`);
  }
}

function assembleSource(job: Job): ToolReply {
  const { operands, values } = readWords(job.request.words, '-g', '-o -I');
  const name = onlyOperand(operands);
  const folders = values.get('-I') ?? [];
  const text = textOf(name, readFile(job, name));
  job.texts.set(name, text);
  const { object, diagnostics } = assemble(
    { name, text },
    {
      include: includer(job, folders),
      incbin: (path, from) => findBeside(job, path, from, folders)?.bytes,
    },
  );
  job.diagnostics.push(...diagnostics);
  if (object === undefined) return { status: FAILED };
  return { status: 0, file: { name: values.get('-o')?.at(-1) ?? 'a.out', bytes: writeElf(object) } };
}

/** A file beside the one that names it, or in the folders of -I. */
function findBeside(
  job: Job,
  path: string,
  from: string,
  folders: readonly string[],
): { name: string; bytes: Uint8Array } | undefined {
  const beside = from.slice(0, from.lastIndexOf('/') + 1);
  const names = path.startsWith('/') ? [path] : [`${beside}${path}`, ...folders.map((folder) => `${folder}/${path}`)];
  for (const name of names) {
    const bytes = findFile(job, name);
    if (bytes !== undefined) return { name, bytes };
  }
  return undefined;
}

/** The function that the assembler asks for included files: the guest's first, then those of programs/include. */
function includer(
  job: Job,
  folders: readonly string[],
): (path: string, from: string) => { name: string; text: string } | undefined {
  let characters = 0;
  return (path, from) => {
    const found = findBeside(job, path, from, folders);
    const text = found === undefined ? job.kit.include(path) : textOf(found.name, found.bytes);
    if (text === undefined) return undefined;
    characters += text.length;
    if (characters > INCLUDED_CHARACTERS_MAX) throw new ToolError('the included files are too large');
    const name = found?.name ?? path;
    job.texts.set(name, text);
    return { name, text };
  };
}

function linkObjects(job: Job): ToolReply {
  const { flags, operands, values } = readWords(job.request.words, '-nostdlib -s', '-o -e');
  if (operands.length === 0) throw new ToolError('no input files');
  const objects: NamedObject[] = [];
  const archives: Archive[] = [];
  for (const name of operands) addInput(job, name, objects, archives);
  if (job.wanted.size > 0 || hasErrors(job)) return { status: FAILED };
  const library = flags.has('-nostdlib') ? undefined : job.kit.library();
  if (library !== undefined) addArchive(job, 'libbadak.a', library, archives);
  const entry = values.get('-e')?.at(-1) ?? '_start';
  const found = searchArchives(objects, archives, [entry]);
  job.diagnostics.push(...found.diagnostics);
  const { file, diagnostics } = link([...objects, ...found.objects], { base: USER_BASE, entry });
  job.diagnostics.push(...diagnostics);
  if (file === undefined || hasErrors(job)) return { status: FAILED };
  return { status: 0, file: { name: values.get('-o')?.at(-1) ?? 'a.out', bytes: writeElf(file) } };
}

function addInput(job: Job, name: string, objects: NamedObject[], archives: Archive[]): void {
  const bytes = readFile(job, name);
  if (job.wanted.has(name)) return;
  if (isArchive(bytes)) addArchive(job, name, bytes, archives);
  else objects.push({ name, object: readObject(job, name, bytes) });
}

function addArchive(job: Job, name: string, bytes: Uint8Array, archives: Archive[]): void {
  const { archive, diagnostics } = readArchive(bytes, name);
  job.diagnostics.push(...diagnostics);
  archives.push(archive);
}

function readObject(job: Job, name: string, bytes: Uint8Array): ElfFile {
  if (!ELF_MAGIC.every((byte, at) => bytes[at] === byte)) {
    throw new ToolError(`${name} is neither an object nor an archive: assemble it first`);
  }
  const { file, diagnostics } = readElf(bytes, name);
  job.diagnostics.push(...diagnostics);
  if (file === undefined) throw new ToolError(`${name} cannot be read\n${messagesOf(job)}`);
  return file;
}

/** The only file of dis and nm. */
function inputFile(job: Job, flags: string): { file: ElfFile; flags: ReadonlySet<string> } {
  const words = readWords(job.request.words, flags, '-j');
  const name = onlyOperand(words.operands);
  const bytes = readFile(job, name);
  if (job.wanted.has(name)) throw new ToolError('not here yet');
  return { file: readObject(job, name, bytes), flags: words.flags };
}

function disassembleFile(job: Job): ToolReply {
  return { status: 0, output: codeListing(codeRows(inputFile(job, '-d').file)) };
}

function listSymbols(job: Job): ToolReply {
  const { file, flags } = inputFile(job, '-n -u');
  const isUndefined = (letter: string): boolean => letter === 'U' || letter === 'w';
  const rows = symbolRows(file)
    .filter(({ letter }) => !flags.has('-u') || isUndefined(letter))
    .sort((a, b) => (flags.has('-n') ? a.value - b.value : 0) || (a.name < b.name ? -1 : Number(a.name > b.name)));
  const lines = rows.map(
    ({ value, letter, name }) => `${isUndefined(letter) ? ' '.repeat(8) : hex(value)} ${letter} ${name}\n`,
  );
  return { status: 0, output: lines.join('') };
}
