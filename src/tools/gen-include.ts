// Makes programs/include from the tables in src/spec: .inc files of `.equ` lines for assembly, headers for C.

import { ERRNO_ROWS } from '../spec/errno.ts';
import { FLAG_SETS } from '../spec/flags.ts';
import { SIGNAL_ROWS, SiCode } from '../spec/signals.ts';
import { type FieldType, fieldBytes, STRUCTS, type Struct } from '../spec/structs.ts';
import { SYSCALLS, type Syscall } from '../spec/syscalls.ts';

/** A generated file: where it goes, seen from the repository, and its text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** A name for a number, with what it means. A section has a title and no number. */
interface Constant {
  readonly name: string;
  readonly value?: number;
  readonly doc?: string;
}

const C_TYPES: Readonly<Record<FieldType, string>> = {
  u8: 'unsigned char',
  u16: 'unsigned short',
  i16: 'short',
  u32: 'unsigned int',
  i32: 'int',
  u64: 'unsigned long long',
  i64: 'long long',
};

function title(name: string): Constant {
  return { name };
}

/** 'write(fd, buf, count) -> bytes written: write' */
export function signature(row: Syscall): string {
  return `${row.name}(${row.args.map((arg) => arg.name).join(', ')})`;
}

function syscallConstants(): Constant[] {
  return SYSCALLS.map((row) => ({
    name: `SYS_${row.name}`,
    value: row.number,
    doc: `${signature(row)} -> ${row.result}`,
  }));
}

function signalConstants(): Constant[] {
  return [
    title('signals; in brackets what they do to a program that has no handler'),
    ...SIGNAL_ROWS.map((row) => ({ name: row.name, value: row.number, doc: `[${row.action}] ${row.doc}` })),
    title('si_code: why a signal came'),
    ...Object.entries(SiCode).map(([name, value]) => ({ name, value })),
  ];
}

function flagConstants(): Constant[] {
  return Object.entries(FLAG_SETS).flatMap(([set, flags]) => [
    title(set),
    ...Object.entries(flags).map(([name, value]) => ({ name, value })),
  ]);
}

/** Offsets of fields, for assembly: `lw a0, stat.size(s0)`; `addi sp, sp, -sizeof.stat`. */
function structConstants(): Constant[] {
  return STRUCTS.flatMap((row: Struct) => [
    title(`${row.name}: ${row.doc}`),
    ...row.fields.map((field) => ({
      name: `${row.name}.${field.name}`,
      value: field.offset,
      doc: field.count === undefined ? field.type : `${field.type}[${field.count}]`,
    })),
    { name: `sizeof.${row.name}`, value: row.size },
  ]);
}

/** Decimal for what people say in decimal, hexadecimal for bits. */
function numeral(value: number): string {
  return value < 4096 ? String(value) : `0x${value.toString(16)}`;
}

function assemblyText(from: string, doc: string, constants: readonly Constant[]): string {
  const lines = constants.map(({ name, value, doc: note }) => {
    if (value === undefined) return `\n# ${name}`;
    const line = `        .equ    ${name}, ${numeral(value)}`;
    return note === undefined ? line : `${line.padEnd(48)}# ${note}`;
  });
  return `# Generated from src/spec/${from} by \`npm run gen\`. Do not edit.\n# ${doc}\n\n${lines.join('\n')}\n`;
}

function headerText(from: string, doc: string, guard: string, body: string): string {
  const head = `/* Generated from src/spec/${from} by \`npm run gen\`. Do not edit.\n   ${doc} */`;
  return `${head}\n#ifndef ${guard}\n#define ${guard}\n\n${body}\n\n#endif\n`;
}

function defines(constants: readonly Constant[]): string {
  const lines = constants.map(({ name, value, doc }) => {
    if (value === undefined) return `\n/* ${name} */`;
    const line = `#define ${name} ${value < 0 ? `(${value})` : numeral(value)}`;
    return doc === undefined ? line : `${line.padEnd(40)}/* ${doc} */`;
  });
  return lines.join('\n').trim();
}

/** `struct sys_NAME`, as it crosses the system call border. `errno` is a macro in C, so that field gets a line after it. */
function structDeclaration(row: Struct): string {
  const fields = row.fields.map((field) => {
    const name = field.name === 'errno' ? 'errno_' : field.name;
    return `    ${C_TYPES[field.type]} ${name}${field.count === undefined ? '' : `[${field.count}]`};`;
  });
  const last = row.fields[row.fields.length - 1];
  const used = last === undefined ? 0 : last.offset + fieldBytes(last.type) * (last.count ?? 1);
  const rest = row.size - used;
  if (rest > 0) fields.push(`    unsigned char reserved[${rest}];`);
  return `/* ${row.doc} */\nstruct sys_${row.name} {\n${fields.join('\n')}\n};`;
}

/** The texts of errors by number, for strerror. */
function errorTexts(): string {
  const rows = [{ number: 0, doc: 'Success' }, ...ERRNO_ROWS];
  const named = new Set<number>(rows.map((row) => row.number));
  const highest = Math.max(...named);
  const words = Array.from({ length: highest + 1 }, (_, n) => `        .word   ${named.has(n) ? `text_${n}` : '0'}`);
  const texts = rows.map((row) => `text_${row.number}:\n        .asciz  "${row.doc}"`);
  return `# Generated from src/spec/errno.ts by \`npm run gen\`. Do not edit.
# Texts of errors, by number: what strerror looks up (error.s).

        .globl  __error_texts, __error_count
        .hidden __error_texts, __error_count
        .section .data.rel.ro, "aw"
        .balign 4
__error_texts:
${words.join('\n')}

        .section .rodata
        .balign 4
__error_count:
        .word   ${highest + 1}
${texts.join('\n')}
`;
}

/** Every generated file of programs/include, and the texts of errors in programs/lib. */
export function includeFiles(): GeneratedFile[] {
  const errors: Constant[] = ERRNO_ROWS.map((row) => ({ name: row.name, value: row.number, doc: row.doc }));
  const sets = [
    {
      name: 'syscalls',
      doc: 'System calls: number in t0, arguments in a0-a5, result or -errno in a0.',
      rows: syscallConstants(),
    },
    { name: 'errno', doc: 'Errors: a system call returns them negated.', rows: errors },
    { name: 'signals', doc: 'Signals.', rows: signalConstants() },
    { name: 'flags', doc: 'Flags of system call arguments.', rows: flagConstants() },
  ];
  const files = sets.flatMap(({ name, doc, rows }) => [
    { path: `programs/include/${name}.inc`, text: assemblyText(`${name}.ts`, doc, rows) },
    {
      path: `programs/include/badak/${name}.h`,
      text: headerText(`${name}.ts`, doc, `BADAK_${name.toUpperCase()}_H`, defines(rows)),
    },
  ]);
  const doc = 'Structures of system calls.';
  return [
    ...files,
    { path: 'programs/lib/error-texts.s', text: errorTexts() },
    { path: 'programs/include/structs.inc', text: assemblyText('structs.ts', doc, structConstants()) },
    {
      path: 'programs/include/badak/structs.h',
      text: headerText('structs.ts', doc, 'BADAK_STRUCTS_H', STRUCTS.map(structDeclaration).join('\n\n')),
    },
  ];
}
