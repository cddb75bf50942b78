// `badak ar`: archives of objects, with the operations and letters of ar(1).

import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { readElf } from '../../elf/read.ts';
import { type ArchiveMember, isArchive, readArchive, writeArchive } from '../../link/archive.ts';
import { hasErrors, showDiagnostics } from '../diagnostics.ts';
import { CliError, Exit, usageError } from '../exit.ts';
import { readBytes, writeBytes } from '../files.ts';
import { print, printError } from '../terminal.ts';

interface Request {
  readonly path: string;
  readonly names: readonly string[];
  /** Modifier v. */
  readonly verbose: boolean;
  /** Modifier c. */
  readonly quietly: boolean;
}

const OPERATIONS: Readonly<Record<string, (request: Request) => void>> = {
  r: (request) => update(request, replaced),
  q: (request) => update(request, (members, added) => [...members, added]),
  d: remove,
  t: list,
  x: extract,
  p: (request) => eachWanted(request, ({ bytes }) => print(bytes)),
  s: ({ path }) => writeBytes(path, writeArchive(membersOf(path))),
};

const MODIFIERS = 'cvuDUsS';

export async function ar(letters: string, path: string, names: readonly string[]): Promise<number> {
  const given = [...letters.replace(/^-/, '')];
  const operations = given.filter((letter) => letter in OPERATIONS && !(letter === 's' && given.length > 1));
  const unknown = given.find((letter) => !(letter in OPERATIONS) && !MODIFIERS.includes(letter));
  if (unknown !== undefined || operations.length !== 1) {
    const problem = unknown === undefined ? 'needs one operation' : `has no operation '${unknown}'`;
    throw usageError(`badak ar ${problem}`, ['badak ar rcs lib.a a.o b.o', 'badak ar --help']);
  }
  const request = { path, names, verbose: given.includes('v'), quietly: given.includes('c') };
  OPERATIONS[operations[0]!]!(request);
  return Exit.ok;
}

/** The members of an archive. @throws CliError if it is none or damaged */
function membersOf(path: string): readonly ArchiveMember[] {
  const bytes = readBytes(path);
  if (!isArchive(bytes)) throw new CliError(`${path} is not an archive`, ['badak ar rcs lib.a a.o makes one']);
  const { archive, diagnostics } = readArchive(bytes, path);
  showDiagnostics(diagnostics, new Map());
  if (hasErrors(diagnostics)) throw new CliError(`${path} cannot be used`);
  return archive.members;
}

type Change = (members: readonly ArchiveMember[], added: ArchiveMember) => ArchiveMember[];

function update({ path, names, verbose, quietly }: Request, change: Change): void {
  const isNew = !existsSync(path);
  let members = isNew ? [] : membersOf(path);
  if (isNew && !quietly) printError(`badak: creating ${path}\n`);
  for (const file of names) {
    const bytes = readBytes(file);
    const member = { name: basename(file), bytes };
    const before = members.length;
    members = change(members, member);
    if (verbose) print(`${members.length > before ? 'a' : 'r'} - ${member.name}\n`);
    if (readElf(bytes, file).file === undefined) {
      printError(`badak: ${file} is not an object: it is stored, but a linker finds nothing in it\n`);
    }
  }
  writeBytes(path, writeArchive(members));
}

function replaced(members: readonly ArchiveMember[], added: ArchiveMember): ArchiveMember[] {
  const index = members.findIndex(({ name }) => name === added.name);
  return index < 0 ? [...members, added] : members.map((member, at) => (at === index ? added : member));
}

function remove({ path, names, verbose }: Request): void {
  const members = membersOf(path);
  requireAll(path, names, members);
  if (verbose) for (const name of names) print(`d - ${name}\n`);
  writeBytes(path, writeArchive(members.filter(({ name }) => !names.includes(name))));
}

function list(request: Request): void {
  const line = ({ name, bytes }: ArchiveMember): string =>
    request.verbose ? `rw-r--r-- 0/0 ${String(bytes.length).padStart(6)} ${name}\n` : `${name}\n`;
  eachWanted(request, (member) => print(line(member)));
}

function extract(request: Request): void {
  eachWanted(request, ({ name, bytes }) => {
    if (name !== basename(name) || name === '..' || name === '.') {
      throw new CliError(`${request.path} has a member ${JSON.stringify(name)}, which is no plain file name`);
    }
    if (request.verbose) print(`x - ${name}\n`);
    writeBytes(name, bytes);
  });
}

/** The members that are named, or all; in the order of the archive. */
function eachWanted({ path, names }: Request, visit: (member: ArchiveMember) => void): void {
  const members = membersOf(path);
  requireAll(path, names, members);
  for (const member of members) if (names.length === 0 || names.includes(member.name)) visit(member);
}

function requireAll(path: string, names: readonly string[], members: readonly ArchiveMember[]): void {
  const missing = names.find((name) => !members.some((member) => member.name === name));
  if (missing !== undefined) throw new CliError(`${path} has no member ${missing}`, [`badak ar t ${path} lists them`]);
}
