// Descriptors, open files, vnodes, blocks and pipes: every reference is counted, every block has one owner.

import { FLAG_SETS, O_ACCMODE } from '../../spec/flags.ts';
import type { Kernel } from '../context.ts';
import { find } from '../table.ts';
import { type Complain, type Counts, compare, count } from './counts.ts';

const { O_RDONLY, O_WRONLY } = FLAG_SETS.open;

export function checkFiles(k: Kernel, complain: Complain): void {
  const s = k.state;
  compare(complain, 'descriptor table', s.files, tablesUsed(k), ({ users }) => users);
  compare(complain, 'open file', s.openFiles, filesUsed(k), ({ references }) => references);
  compare(complain, 'vnode', s.vnodes, vnodesUsed(k), ({ references }) => references);
  for (const { id, links, references } of s.vnodes.rows.values())
    complain(links > 0 || references > 0, `vnode ${id} has no name, and nobody holds it`);
  checkBlocks(k, complain);
  checkPipes(k, complain);
  checkTerminals(k, complain);
}

function tablesUsed(k: Kernel): Counts {
  const used: Counts = new Map();
  for (const { files } of k.state.processes.rows.values()) count(used, files);
  return used;
}

function filesUsed(k: Kernel): Counts {
  const used: Counts = new Map();
  for (const { slots } of k.state.files.rows.values()) for (const file of slots) count(used, file);
  for (const { call } of k.state.threads.rows.values())
    if (call?.held) for (const file of call.files) count(used, file);
  return used;
}

function vnodesUsed(k: Kernel): Counts {
  const used: Counts = new Map();
  for (const { vnode } of k.state.openFiles.rows.values()) count(used, vnode);
  for (const { call } of k.state.threads.rows.values()) for (const vnode of call?.host?.held ?? []) count(used, vnode);
  for (const { page } of k.state.requests.rows.values()) count(used, page?.vnode ?? 0);
  for (const { cwd, space } of k.state.processes.rows.values()) if (space !== 0) count(used, cwd);
  for (const { program, regions } of k.state.spaces.rows.values()) {
    count(used, program);
    for (const { vnode } of regions) count(used, vnode);
  }
  return used;
}

/** Every block belongs to one page of a file or one place of a pipe. */
function checkBlocks(k: Kernel, complain: Complain): void {
  const s = k.state;
  const used: Counts = new Map();
  let ofFiles = 0;
  for (const { blocks } of s.vnodes.rows.values()) {
    for (const block of blocks) {
      count(used, block);
      if (block !== 0) ofFiles++;
    }
  }
  for (const { blocks } of s.pipes.rows.values()) for (const block of blocks) count(used, block);
  compare(complain, 'block', s.blocks, used, () => 1);
  complain(ofFiles === s.fileBlocks, `files have ${ofFiles} blocks, and ${s.fileBlocks} are counted`);
  const ofPipes = [...s.pipes.rows.values()].reduce((sum, { blocks }) => sum + blocks.length, 0);
  complain(ofPipes === s.pipeBlocks, `pipes may have ${ofPipes} blocks, and ${s.pipeBlocks} are counted`);
}

function checkPipes(k: Kernel, complain: Complain): void {
  const readers: Counts = new Map();
  const writers: Counts = new Map();
  for (const { kind, object, flags } of k.state.openFiles.rows.values()) {
    if (kind !== 'pipe') continue;
    if ((flags & O_ACCMODE) !== O_WRONLY) count(readers, object);
    if ((flags & O_ACCMODE) !== O_RDONLY) count(writers, object);
  }
  compare(complain, 'pipe read', k.state.pipes, readers, (pipe) => pipe.readers);
  compare(complain, 'pipe written', k.state.pipes, writers, (pipe) => pipe.writers);
  for (const { id, length, capacity } of k.state.pipes.rows.values())
    complain(length >= 0 && length <= capacity, `pipe ${id} holds ${length} of ${capacity} bytes`);
}

function checkTerminals(k: Kernel, complain: Complain): void {
  const slaves: Counts = new Map();
  const masters: Counts = new Map();
  for (const { kind, object } of k.state.openFiles.rows.values()) {
    if (kind === 'tty') count(slaves, object);
    if (kind === 'master') count(masters, object);
  }
  for (const { id, pty } of k.state.ttys.rows.values()) {
    if (pty === undefined) continue;
    complain(pty.slaves === (slaves.get(id) ?? 0), `terminal ${id} says ${pty.slaves} slaves`);
    complain(pty.master === masters.has(id), `terminal ${id}: its master is ${pty.master ? 'gone' : 'open'}`);
  }
  for (const { id, tty, sid, threads } of k.state.processes.rows.values()) {
    if (tty === 0 || threads.length === 0) continue;
    complain(find(k.state.ttys, tty)?.session === sid, `process ${id} has the terminal ${tty} of another session`);
  }
}
