// Objects that come and go while the program runs.
import { describe, expect, it } from 'vitest';
import { writeElf } from '../../src/elf/write.ts';
import { searchArchives } from '../../src/link/archive.ts';
import { link } from '../../src/link/linker.ts';
import { libraryArchive } from '../programs/build.ts';
import { NOTHING } from '../programs/run.ts';
import { runPrograms } from '../support/machine.ts';
import { fn, library, objectOf, program, runDynamic, say, sayNumber } from './build.ts';

const text = (name: string, value: string): string => ` .section .rodata\n${name}: .asciz "${value}"\n`;
const names = text('plug', 'libplug.so') + text('symbol', 'plugged') + text('other', 'nothing');

/** Prints dlerror(), or none. */
const complain = ` call dlerror\n bnez a0, 1f\n lla a0, none\n1:\n call puts\n`;
const open = (flags: number): string => ` lla a0, plug\n li a1, ${flags}\n call dlopen\n mv s0, a0\n`;
const find = ' mv a0, s0\n lla a1, symbol\n call dlsym\n';
const tail = names + text('none', 'no error');

const hooks = ` .section .init_array, "aw"\n .word hello\n .section .fini_array, "aw"\n .word goodbye\n`;
const plug = library(
  'plug',
  `${fn('hello', say('plug in'))}${fn('goodbye', say('plug out'))}${hooks}
   .section .tdata, "awT"\n .balign 4\ncount: .word 40\n
   ${fn('plugged', ' la.tls.gd a0, count\n call __tls_get_addr@plt\n lw t0, 0(a0)\n addi t0, t0, 1\n sw t0, 0(a0)\n mv a0, t0')}`,
);

describe('dlopen', () => {
  it('loads, finds, calls and removes; constructors and destructors run each time', () => {
    const once = `${open(1)}${find} jalr a0\n${sayNumber()} mv a0, s0\n call dlclose\n${sayNumber()}`;
    const run = runDynamic(program(fn('main', `${once}${once}${complain} li a0, 0`) + tail), [plug], ['LD_TRACE=1']);
    const lines = run.output.split('\n');
    const said = lines.filter((line) => !line.startsWith('ld.so: '));
    const round = ['plug in', '41', 'plug out', '0'];
    expect(said).toEqual([...round, ...round, 'no error', '']);
    expect(lines.filter((line) => line === 'ld.so: unmap /lib/libplug.so')).toHaveLength(2);
    expect(run.leaks).toEqual(NOTHING);
  });

  it('counts its users, and the end of the program closes what is open', () => {
    const body = `${open(1)}${open(2)} mv a0, s0\n call dlclose\n${find} jalr a0\n${sayNumber()} li a0, 0`;
    const run = runDynamic(program(fn('main', body) + tail), [plug]);
    expect(run.output).toBe('plug in\n41\nplug out\n');
  });

  it('says what is missing: the file, a symbol, a function that RTLD_NOW asks for; the program goes on', () => {
    const broken = library('plug', fn('plugged', ' call missing_function\n'));
    const absent = runDynamic(program(fn('main', `${open(1)}${complain}${complain} li a0, 3`) + tail), []);
    expect(absent.output).toBe('cannot find libplug.so, needed by /bin/prog (looked in /lib)\nno error\n');
    expect(absent.exit).toBe(3);
    const symbol = `${open(1)} mv a0, s0\n lla a1, other\n call dlsym\n${sayNumber()}${complain} li a0, 0`;
    const lacking = runDynamic(program(fn('main', symbol) + tail), [plug]);
    expect(lacking.output).toBe('plug in\n0\nundefined symbol nothing in /lib/libplug.so\nplug out\n');
    const now = runDynamic(program(fn('main', `${open(2)}${complain} mv a0, s0\n${sayNumber()} li a0, 0`) + tail), [
      broken,
    ]);
    expect(now.output).toBe('undefined symbol missing_function, needed by /lib/libplug.so\n0\n');
    expect(now.leaks).toEqual(NOTHING);
  });

  it('of name 0 is the program: dlsym finds its symbols and those of its libraries', () => {
    const lib = library('l', fn('plugged', ' li a0, 77\n'));
    const body = ` li a0, 0\n li a1, 1\n call dlopen\n mv s0, a0\n${find} jalr a0\n${sayNumber()} call plugged\n li a0, 0`;
    expect(runDynamic(program(fn('main', body) + names, [lib]), [lib]).output).toBe('77\n');
  });

  it('refuses handles that are none', () => {
    const body = ` li a0, 12\n call dlclose\n${sayNumber()}${complain} li a0, 0`;
    expect(runDynamic(program(fn('main', body) + tail), []).output).toBe('-1\ndlclose: not a handle of dlopen\n');
  });

  it('in a static program explains why it cannot be', () => {
    const objects = [
      { name: 'main.o', object: objectOf('main.s', fn('main', `${open(1)}${complain} li a0, 0`) + tail) },
    ];
    const found = searchArchives(objects, [libraryArchive()], ['_start']);
    const image = writeElf(link([...objects, ...found.objects]).file!);
    expect(runPrograms([{ image }]).output).toBe('the program is linked statically: it has no dynamic loader\n');
  });
});
