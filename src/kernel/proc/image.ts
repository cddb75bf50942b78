// Reads the program headers of an executable and maps its segments. Only what the kernel needs of ELF: nothing of
// sections or symbols. What it refuses is ENOEXEC; the tools say why in words (src/elf/read.ts).

import { getU16, getU32 } from '../../elf/bytes.ts';
import { EHDR_SIZE, ELF_MAGIC, ELFCLASS32, ELFDATA2LSB, Em, Et, Pf, PHDR_SIZE, Pt } from '../../elf/constants.ts';
import { Errno } from '../../spec/errno.ts';
import { FLAG_SETS } from '../../spec/flags.ts';
import { PAGE_SIZE, SIGRETURN_VA, STACK_TOP, USER_BASE, USER_START } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { mapRegion, mmapTop, pageCeil } from '../mem/address-space.ts';
import { anonymousRegion, findFree, overlapping, PROT_ALL } from '../mem/regions.ts';
import type { AddressSpace, Region } from '../state.ts';
import { get } from '../table.ts';
import { filePage } from '../vfs/blocks.ts';

const { PROT_READ, PROT_WRITE, PROT_EXEC } = FLAG_SETS.prot;
const MAX_HEADERS = 64;
/** Bytes of an interpreter's path, with its 0. */
const MAX_PATH = 4096;

interface LoadSegment {
  readonly va: number;
  readonly offset: number;
  readonly fileSize: number;
  readonly memorySize: number;
  readonly flags: number;
}

/** What a program starts with; addresses are as in the file. */
export interface Image {
  /** It may be loaded anywhere (ET_DYN): addresses count from its base. */
  readonly moves: boolean;
  readonly entry: number;
  /** Address of the program headers; 0 if no segment holds them. */
  readonly headersVa: number;
  readonly headerCount: number;
  readonly segments: readonly LoadSegment[];
  /** Path of the dynamic loader that the program asks for, or ''. */
  readonly interpreter: string;
}

/** Reads the headers of a file; -errno if it is no executable for this machine. */
export function readImage(k: Kernel, vnode: number): Image | number {
  const header = readBytesOf(k, vnode, 0, EHDR_SIZE);
  if (header === undefined || !isExecutable(header)) return -Errno.ENOEXEC;
  const offset = getU32(header, 28);
  const count = getU16(header, 44);
  if (getU16(header, 42) !== PHDR_SIZE || count === 0 || count > MAX_HEADERS) return -Errno.ENOEXEC;
  const table = readBytesOf(k, vnode, offset, count * PHDR_SIZE);
  if (table === undefined) return -Errno.ENOEXEC;
  const entry = getU32(header, 24);
  const moves = getU16(header, 16) === Et.DYN;
  const segments: LoadSegment[] = [];
  let interpreter = '';
  for (let at = 0; at < table.length; at += PHDR_SIZE) {
    const type = getU32(table, at);
    const segment = readSegment(table, at);
    if (type === Pt.INTERP) interpreter = readPath(k, vnode, segment);
    if (type === Pt.LOAD && segment.memorySize > 0) segments.push(segment);
  }
  const size = get(k.state.vnodes, vnode).size;
  const lowest = moves ? 0 : USER_START;
  if (segments.length === 0 || segments.some((segment) => !isSound(segment, size, lowest))) return -Errno.ENOEXEC;
  const holder = segments.find((each) => each.offset <= offset && offset + table.length <= each.offset + each.fileSize);
  const headersVa = holder === undefined ? 0 : holder.va + offset - holder.offset;
  // A shared object without an entry is a library: there is nothing in it to start.
  if (moves && entry === 0) return -Errno.ENOEXEC;
  return { moves, entry, headersVa, headerCount: count, segments, interpreter };
}

function readSegment(table: Uint8Array, at: number): LoadSegment {
  return {
    offset: getU32(table, at + 4),
    va: getU32(table, at + 8),
    fileSize: getU32(table, at + 16),
    memorySize: getU32(table, at + 20),
    flags: getU32(table, at + 24),
  };
}

/** The path that PT_INTERP holds; one that cannot be read is one that will not be found. */
function readPath(k: Kernel, vnode: number, { offset, fileSize }: LoadSegment): string {
  const bytes = fileSize <= MAX_PATH ? readBytesOf(k, vnode, offset, fileSize) : undefined;
  return new TextDecoder().decode(bytes).replace(/\0.*$/s, '') || '/';
}

/** Bytes of address space from the first segment's page to the end of the last. */
function spanOf({ segments }: Image): { start: number; size: number } {
  const start = Math.min(...segments.map(({ va }) => va - (va % PAGE_SIZE)));
  return { start, size: pageCeil(Math.max(...segments.map(({ va, memorySize }) => va + memorySize)) - start) };
}

/** Maps the program, stack and sigreturn page into an empty space. Where the program lies (0 for a fixed one), or -errno. */
export function mapProgram(k: Kernel, space: AddressSpace, vnode: number, name: string, image: Image): number {
  const base = image.moves ? USER_BASE : 0;
  const top = mapSegments(k, space, vnode, name, image, base);
  if (top < 0) return top;
  space.brkStart = top;
  space.brk = top;
  mapStack(k, space);
  return base;
}

/** Maps a dynamic loader as high as it fits. Where it lies (0 for a fixed one), or -errno. */
export function mapInterpreter(k: Kernel, space: AddressSpace, vnode: number, name: string, image: Image): number {
  const { start, size } = spanOf(image);
  const place = image.moves ? findFree(space, size, space.brk, mmapTop(space)) : start;
  if (place === 0) return -Errno.ENOMEM;
  const top = mapSegments(k, space, vnode, name, image, place - start);
  return top < 0 ? top : place - start;
}

/** Maps the segments at `base`. The end of the last one, or -errno. */
function mapSegments(k: Kernel, space: AddressSpace, vnode: number, name: string, image: Image, base: number): number {
  let top = 0;
  for (const segment of image.segments) {
    const region = segmentRegion({ ...segment, va: base + segment.va }, vnode, name);
    if (region.end > mmapTop(space) || overlapping(space, region.start, region.end)) return -Errno.ENOEXEC;
    mapRegion(k, space, region);
    top = Math.max(top, region.end);
  }
  return top;
}

function mapStack(k: Kernel, space: AddressSpace): void {
  const special = PROT_READ | PROT_EXEC;
  mapRegion(k, space, anonymousRegion(STACK_TOP - PAGE_SIZE, STACK_TOP, PROT_READ | PROT_WRITE, 'stack', '[stack]'));
  mapRegion(k, space, anonymousRegion(SIGRETURN_VA, SIGRETURN_VA + PAGE_SIZE, special, 'special', '[sigreturn]'));
}

function isExecutable(header: Uint8Array): boolean {
  return (
    ELF_MAGIC.every((byte, index) => header[index] === byte) &&
    header[4] === ELFCLASS32 &&
    header[5] === ELFDATA2LSB &&
    (getU16(header, 16) === Et.EXEC || getU16(header, 16) === Et.DYN) &&
    getU16(header, 18) === Em.BADAK &&
    getU32(header, 36) === 0
  );
}

function isSound(segment: LoadSegment, fileBytes: number, lowest: number): boolean {
  const { va, offset, fileSize, memorySize } = segment;
  return (
    va >= lowest &&
    va % PAGE_SIZE === offset % PAGE_SIZE &&
    fileSize <= memorySize &&
    offset + fileSize <= fileBytes &&
    va + memorySize <= STACK_TOP
  );
}

function segmentRegion(segment: LoadSegment, vnode: number, name: string): Region {
  const lead = segment.va % PAGE_SIZE;
  const writable = (segment.flags & Pf.W) !== 0;
  const bytes = lead + segment.fileSize;
  const hasTail = segment.memorySize > segment.fileSize;
  return {
    start: segment.va - lead,
    end: pageCeil(segment.va + segment.memorySize),
    prot: protOf(segment.flags),
    allowed: PROT_ALL,
    shared: false,
    kind: writable ? 'data' : 'text',
    vnode: segment.fileSize === 0 ? 0 : vnode,
    offset: segment.offset - lead,
    // The rest of the last page is the file's next bytes, which do no harm, unless it must be zero.
    fileBytes: segment.fileSize === 0 ? 0 : hasTail ? bytes : pageCeil(bytes),
    name,
  };
}

function protOf(flags: number): number {
  return (flags & Pf.R ? PROT_READ : 0) | (flags & Pf.W ? PROT_WRITE : 0) | (flags & Pf.X ? PROT_EXEC : 0);
}

/** Bytes of a file, or undefined if it is shorter. */
function readBytesOf(k: Kernel, vnode: number, offset: number, length: number): Uint8Array | undefined {
  if (offset + length > get(k.state.vnodes, vnode).size) return undefined;
  const bytes = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const from = (offset + done) % PAGE_SIZE;
    const count = Math.min(length - done, PAGE_SIZE - from);
    const page = filePage(k, vnode, Math.floor((offset + done) / PAGE_SIZE));
    if (page !== undefined) bytes.set(page.subarray(from, from + count), done);
    done += count;
  }
  return bytes;
}
