// The stack that a program starts with (abi.md):
//
//   sp -> argc | argv[0] ... | 0 | envp[0] ... | 0 | auxv pairs | 0 0 | 16 random bytes | strings | STACK_TOP

import { PHDR_SIZE } from '../../elf/constants.ts';
import { PAGE_SIZE, STACK_TOP } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { writeBytes } from '../mem/copy.ts';
import { nextRandom } from '../random.ts';
import type { Image } from './image.ts';

/** a_type values of the auxiliary vector (getauxval(3)). */
const At = {
  NULL: 0,
  PHDR: 3,
  PHENT: 4,
  PHNUM: 5,
  PAGESZ: 6,
  BASE: 7,
  FLAGS: 8,
  ENTRY: 9,
  UID: 11,
  EUID: 12,
  GID: 13,
  EGID: 14,
  HWCAP: 16,
  CLKTCK: 17,
  SECURE: 23,
  RANDOM: 25,
  EXECFN: 31,
} as const;

const RANDOM_BYTES = 16;

/** Arguments and environment as bytes without their final 0. */
export interface StartStrings {
  readonly args: readonly Uint8Array[];
  readonly env: readonly Uint8Array[];
  readonly path: Uint8Array;
}

/** Where a program and its dynamic loader were mapped. */
export interface Places {
  /** What the addresses of its image count from. */
  readonly base: number;
  /** The same of the dynamic loader; 0 without one. */
  readonly interpreterBase: number;
  /** The first instruction: the loader's, if there is one. */
  readonly start: number;
}

/** Bytes that arguments and environment take on the stack, pointers included: what E2BIG is about. */
export function stringBytes(strings: readonly Uint8Array[]): number {
  return strings.reduce((sum, each) => sum + each.length + 1 + 4, 4);
}

/** Builds the stack in `space`. The stack pointer, or -1 if memory ran out. */
export function buildStack(k: Kernel, space: number, image: Image, places: Places, strings: StartStrings): number {
  const { args, env, path } = strings;
  const stringsStart = STACK_TOP - [...args, ...env, path].reduce((sum, each) => sum + each.length + 1, 0);
  const bytes = new Uint8Array(STACK_TOP - stringsStart);
  let at = 0;
  const addressOf = (each: Uint8Array): number => {
    bytes.set(each, at);
    at += each.length + 1;
    return stringsStart + at - each.length - 1;
  };
  const randomStart = ((stringsStart - RANDOM_BYTES) & ~15) >>> 0;
  const words = [args.length];
  for (const each of args) words.push(addressOf(each));
  words.push(0);
  for (const each of env) words.push(addressOf(each));
  words.push(0);
  pushAuxiliary(words, image, places, randomStart, addressOf(path));
  const sp = ((randomStart - words.length * 4) & ~15) >>> 0;
  const random: number[] = [];
  while (random.length < RANDOM_BYTES / 4) random.push(nextRandom(k.state.random));
  const ok =
    writeBytes(k, space, stringsStart, bytes) &&
    writeBytes(k, space, randomStart, littleEndian(random)) &&
    writeBytes(k, space, sp, littleEndian(words));
  return ok ? sp : -1;
}

/** The auxiliary vector, behind what is on the stack already. */
function pushAuxiliary(words: number[], image: Image, places: Places, random: number, execFn: number): void {
  const { base, interpreterBase } = places;
  words.push(At.PHDR, image.headersVa === 0 ? 0 : base + image.headersVa);
  words.push(At.PHENT, PHDR_SIZE, At.PHNUM, image.headerCount, At.PAGESZ, PAGE_SIZE);
  words.push(At.BASE, interpreterBase, At.FLAGS, 0, At.ENTRY, base + image.entry);
  words.push(At.UID, 0, At.EUID, 0, At.GID, 0, At.EGID, 0);
  words.push(At.HWCAP, 0, At.CLKTCK, 100, At.SECURE, 0, At.RANDOM, random, At.EXECFN, execFn, At.NULL, 0);
}

function littleEndian(words: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(words.length * 4);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < words.length; index++) view.setUint32(index * 4, words[index]!, true);
  return bytes;
}
