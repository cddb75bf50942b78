// Makes docs/reference/syscalls.md from the table of system calls.

import { FLAG_SETS } from '../spec/flags.ts';
import { STRUCT_BY_NAME, type Struct } from '../spec/structs.ts';
import { type Arg, SYSCALLS, type Syscall } from '../spec/syscalls.ts';
import { type GeneratedFile, signature } from './gen-include.ts';

const INTRODUCTION = `<!-- Generated from src/spec/syscalls.ts by \`npm run gen\`. Do not edit. -->
# System calls

Number in \`t0\`, arguments in \`a0\`-\`a5\`, \`ecall\`; the result comes back in \`a0\`, an error as its negated number (-1 to -4095).
All other registers are kept. Names, numbers and behaviour are Linux's (riscv32), so \`man 2 NAME\` applies; calls from 1100 on are badak's own.

        .include "syscalls.inc"         # SYS_write and all the others
        li      a0, 1                   # standard output
        la      a1, text
        li      a2, 6
        li      t0, SYS_write
        ecall

A call that *blocks* may be interrupted by a signal that has a handler: *restart: sa* means it goes on afterwards when the handler was installed with
SA_RESTART and gives EINTR otherwise, *never* means always EINTR.
`;

const TYPE_DOCS: Readonly<Partial<Record<Arg['type'], string>>> = {
  fd: 'an open descriptor',
  dirfd: 'a directory, or AT_FDCWD',
  newfd: 'a descriptor number',
  path: 'address of a name, ended by 0',
  strings: 'address of an array of strings, ended by 0',
  low: 'low word of a 64-bit number',
  high: 'high word of a 64-bit number',
  size: 'bytes',
  pointer: 'address',
  mode: 'permission bits',
};

function describe(arg: Arg): string {
  if (arg.flags !== undefined)
    return Object.keys(FLAG_SETS[arg.flags])
      .map((name) => `\`${name}\``)
      .join(' ');
  if (arg.struct !== undefined)
    return `${arg.type === 'struct-in' ? 'reads' : 'fills'} a [${arg.struct}](#${arg.struct})`;
  if (arg.type === 'in' || arg.type === 'out') {
    return `address of ${arg.length} bytes to ${arg.type === 'in' ? 'read' : 'fill'}`;
  }
  return TYPE_DOCS[arg.type] ?? arg.type;
}

function callText(row: Syscall): string {
  const how = row.blocks ? ` *Blocks; restart: ${row.restart}.*` : '';
  const args = row.args.map((arg, index) => `| \`a${index}\` | ${arg.name} | ${describe(arg)} |`);
  const errors = Object.entries(row.errors).map(([name, reason]) => `${name} (${reason})`);
  return [
    `### ${row.number} ${row.name}`,
    '',
    `\`${signature(row)}\`: ${row.doc}. Result: ${row.result}.${how}`,
    '',
    ...(args.length > 0 ? ['| | argument | |', '|---|---|---|', ...args, ''] : []),
    ...(errors.length > 0 ? [`Errors: ${errors.join(' · ')}.`, ''] : []),
  ].join('\n');
}

function structText(row: Struct): string {
  const fields = row.fields.map(
    (field) =>
      `| ${field.offset} | ${field.type}${field.count === undefined ? '' : `[${field.count}]`} | ${field.name} |`,
  );
  return [
    `### ${row.name}`,
    '',
    `${row.doc}; ${row.size} bytes`,
    '',
    '| offset | type | field |',
    '|---|---|---|',
    ...fields,
    '',
  ].join('\n');
}

/** The reference page of the system calls. */
export function syscallsDocFiles(): GeneratedFile[] {
  const structs = [...STRUCT_BY_NAME.values()];
  const parts = [
    INTRODUCTION,
    '## Calls\n',
    ...SYSCALLS.map(callText),
    '## Structures\n',
    'Little-endian; 64-bit fields stand at multiples of 8. In assembly: `.include "structs.inc"`, then `lw a0, stat.size(s0)`, `sizeof.stat`.\n',
    ...structs.map(structText),
  ];
  return [{ path: 'docs/reference/syscalls.md', text: `${parts.join('\n').trimEnd()}\n` }];
}
