// /proc as text: the formats that ps, top and free of Linux read; and what it means to open such a file.
import { describe, expect, it } from 'vitest';
import { FLAG_SETS } from '../../src/spec/flags.ts';
import { offsetOf } from '../../src/spec/structs.ts';
import { tiny } from '../kernel/tiny.ts';
import { runPrograms } from '../support/machine.ts';
import { AT_FDCWD, type Memory, Script, type ScriptRun } from './script.ts';

const { O_RDONLY, O_WRONLY, O_RDWR, O_CREAT, O_NOFOLLOW } = FLAG_SETS.open;

/** The file's text ends up in memory. */
function slurp(s: Script, path: string, size = 4096): Memory {
  const place = s.memory(size);
  const fd = s.call('openat', AT_FDCWD, path, O_RDONLY, 0);
  s.call('read', fd, place, size);
  s.gives(0, 'close', fd);
  return place;
}

function link(s: Script, path: string): Memory {
  const place = s.memory(64);
  s.call('readlinkat', AT_FDCWD, path, place, 64);
  return place;
}

function textOf(run: ScriptRun, place: Memory): string {
  return new TextDecoder().decode(run.memory(place)).replace(/\0+$/, '');
}

/** `name: value` lines. */
function rowsOf(text: string): Map<string, string> {
  return new Map(
    text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(/:\s*/, 2) as [string, string]),
  );
}

describe('/proc/PID', () => {
  it('stat has 52 fields that agree with the calls', () => {
    const s = new Script();
    const place = slurp(s, '/proc/self/stat');
    const [pid, parent, group] = [s.call('getpid'), s.call('getppid'), s.call('getpgid', 0)];
    const r = s.run();
    const found = /^(\d+) \((.*)\) (\w) (.*)\n$/.exec(textOf(r, place))!;
    const rest = found[4]!.split(' ');
    expect(Number(found[1])).toBe(r.value(pid));
    expect([found[2], found[3]]).toEqual(['test0', 'R']);
    expect(rest).toHaveLength(49);
    expect(rest.slice(0, 2).map(Number)).toEqual([r.value(parent), r.value(group)]);
    expect(rest.every((field) => /^-?\d+$/.test(field))).toBe(true);
    const threads = Number(rest[16]);
    const [virtual, resident] = [Number(rest[19]), Number(rest[20])];
    expect(threads).toBe(1);
    expect(virtual % 4096).toBe(0);
    expect(resident).toBeGreaterThan(1);
    expect(resident * 4096).toBeLessThanOrEqual(virtual);
  });

  it('status, statm and maps say the same', () => {
    const s = new Script();
    const [status, statm, maps] = [
      slurp(s, '/proc/self/status'),
      slurp(s, '/proc/self/statm'),
      slurp(s, '/proc/self/maps'),
    ];
    const r = s.run();
    const rows = rowsOf(textOf(r, status));
    expect(rows.get('Name')).toBe('test0');
    expect(rows.get('State')).toBe('R (running)');
    expect(rows.get('Pid')).toBe('2');
    expect(rows.get('Uid')).toBe('0\t0\t0\t0');
    expect(rows.get('Threads')).toBe('1');
    for (const name of ['SigPnd', 'ShdPnd', 'SigBlk', 'SigIgn', 'SigCgt'])
      expect(rows.get(name)).toMatch(/^[\da-f]{16}$/);
    const [total] = textOf(r, statm).split(' ').map(Number);
    expect(Number.parseInt(rows.get('VmSize')!, 10)).toBe(total! * 4);
    const lines = textOf(r, maps).trimEnd().split('\n');
    const pages = lines.map((line) => {
      const found = /^([\da-f]{8})-([\da-f]{8}) [r-][w-][x-][ps] [\da-f]{8} \d\d:\d\d \d+ +(\S*)$/.exec(line)!;
      return (Number.parseInt(found[2]!, 16) - Number.parseInt(found[1]!, 16)) / 4096;
    });
    expect(pages.reduce((sum, each) => sum + each, 0)).toBe(total);
    expect(lines[0]).toMatch(/^00010000-\w+ r-xp .*\/bin\/test0$/);
    expect(lines.some((line) => line.endsWith('[stack]'))).toBe(true);
  });

  it('frames: the page of each frame lies in a region of maps, and no frame stands twice', () => {
    const s = new Script();
    const frames = slurp(s, '/proc/self/frames', 1 << 14);
    const maps = slurp(s, '/proc/self/maps');
    const r = s.run();
    const regions = [...textOf(r, maps).matchAll(/^(\w+)-(\w+) (\S+)/gm)];
    const pages = [...textOf(r, frames).matchAll(/^(\w{8}) (\S{4}) frame (\w{5})( \S+)?$/gm)];
    expect(pages).toHaveLength(textOf(r, frames).trimEnd().split('\n').length);
    expect(pages.length).toBeGreaterThan(2);
    for (const [, va, rights] of pages) {
      expect(regions.filter(([, start, end]) => start! <= va! && va! < end!).map((each) => each[3])).toEqual([rights]);
    }
    expect(new Set(pages.map(([, , , frame]) => frame)).size).toBe(pages.length);
  });

  it('cmdline, environ, comm, cwd, exe, root', () => {
    const s = new Script();
    const [command, environment, comm] = ['cmdline', 'environ', 'comm'].map((name) =>
      slurp(s, `/proc/self/${name}`, 64),
    );
    s.gives(0, 'chdir', '/tmp');
    const [cwd, exe, root] = ['cwd', 'exe', 'root'].map((name) => link(s, `/proc/self/${name}`));
    const stat = s.memory(128);
    const own = s.memory(128);
    s.gives(0, 'fstatat', AT_FDCWD, '/proc/self/exe', stat, 0);
    s.gives(0, 'fstatat', AT_FDCWD, '/bin/test0', own, 0);
    s.gives(3, 'openat', AT_FDCWD, '/proc/self/cwd/new', O_RDWR | O_CREAT, 0o644);
    s.gives(4, 'openat', AT_FDCWD, '/tmp/new', O_RDONLY, 0);
    const r = s.run({ args: ['test0', 'one', ''], env: ['A=1', 'LONG=value'] });
    expect(new TextDecoder().decode(r.memory(command!)).slice(0, 11)).toBe('test0\0one\0\0');
    expect(textOf(r, environment!)).toBe('A=1\0LONG=value');
    expect(textOf(r, comm!)).toBe('test0\n');
    expect([cwd, exe, root].map((each) => textOf(r, each!))).toEqual(['/tmp', '/bin/test0', '/']);
    const ino = (place: Memory): number =>
      new DataView(r.memory(place).buffer).getUint32(offsetOf('stat', 'ino'), true);
    expect(ino(stat)).toBe(ino(own));
  });

  it('fd: a link for each descriptor; opening one opens the object again', () => {
    const s = new Script();
    const [fds, list, text, stat] = [s.memory(8), s.memory(512), s.memory(16), s.memory(128)];
    s.gives(3, 'openat', AT_FDCWD, '/tmp/f', O_RDWR | O_CREAT, 0o644);
    s.gives(5, 'write', 3, 'hello', 5);
    s.gives(0, 'pipe2', fds, 0);
    const [file, pipe, stream] = [3, 4, 0].map((fd) => link(s, `/proc/self/fd/${fd}`));
    s.gives(6, 'openat', AT_FDCWD, '/dev/fd/3', O_RDONLY, 0);
    s.gives(5, 'read', 6, text, 16);
    s.gives(7, 'openat', AT_FDCWD, '/proc/self/fd/5', O_WRONLY, 0);
    s.gives(1, 'write', 7, 'x', 1);
    s.gives(1, 'read', 4, { ...text, offset: 8 }, 8);
    s.gives(0, 'fstatat', AT_FDCWD, '/proc/self/fd/4', stat, 0);
    s.gives(0, 'unlinkat', AT_FDCWD, '/tmp/f', 0);
    const gone = link(s, '/proc/self/fd/3');
    s.gives(8, 'openat', AT_FDCWD, '/proc/self/fd/3', O_RDWR, 0);
    s.gives(9, 'openat', AT_FDCWD, '/proc/self/fd', O_RDONLY, 0);
    s.call('getdents64', 9, list, 512);
    s.fails('ELOOP', 'openat', AT_FDCWD, '/proc/self/fd/4', O_RDONLY | O_NOFOLLOW, 0);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/proc/self/fd/77', O_RDONLY, 0);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/proc/self/fd/x', O_RDONLY, 0);
    const r = s.run();
    expect([file, gone].map((each) => textOf(r, each!))).toEqual(['/tmp/f', '/tmp/f (deleted)']);
    expect(textOf(r, pipe!)).toMatch(/^pipe:\[\d+\]$/);
    expect(textOf(r, stream!)).toMatch(/^stream:\[1\]$/);
    expect(r.text(text)).toBe('hello');
    const mode = new DataView(r.memory(stat).buffer).getUint32(offsetOf('stat', 'mode'), true);
    expect(mode & FLAG_SETS.mode.S_IFMT).toBe(FLAG_SETS.mode.S_IFIFO);
    expect(namesIn(r.memory(list))).toEqual(['.', '..', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  it('task: a directory for each thread; where it stands and what it waits for', () => {
    const s = new Script();
    const fds = s.memory(8);
    s.gives(0, 'pipe2', fds, 0);
    const child = s.call('clone', 17, 0, 0, 0, 0);
    s.raw('beq a0, zero, child', 'j parent', 'child:');
    s.call('close', 4);
    s.call('read', 3, fds, 1);
    s.call('exit_group', 0);
    s.raw('parent:');
    s.call('nanosleep', s.words(0, 1_000_000), 0);
    const names = ['task/3/stack', 'wchan', 'stat', 'why', 'task/3/why'];
    const [stack, wait, state, why, taskWhy] = names.map((name) => slurp(s, `/proc/3/${name}`, 512));
    s.fails('ENOENT', 'openat', AT_FDCWD, '/proc/3/task/2/stat', O_RDONLY, 0);
    s.gives(0, 'close', 4);
    s.call('nanosleep', s.words(0, 1_000_000), 0);
    const [zombie, nothing] = [slurp(s, '/proc/3/status', 1024), slurp(s, '/proc/3/cmdline', 16)];
    const dead = slurp(s, '/proc/3/why', 256);
    s.call('wait4', child, 0, 0, 0);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/proc/3/status', O_RDONLY, 0);
    const r = s.run();
    expect(textOf(r, stack!)).toMatch(
      /^thread 3: blocked\npc [\da-f]{8} {2}ra [\da-f]{8} {2}sp [\da-f]{8}\nin read\nwaits for data in a pipe\n$/,
    );
    expect(textOf(r, wait!)).toBe('data in a pipe');
    expect(textOf(r, why!)).toMatch(
      /^process 3 \(test0\) waits for data in pipe 1, which process 2 \(test0\) can write, which runs/,
    );
    expect(textOf(r, taskWhy!)).toBe(textOf(r, why!));
    expect(textOf(r, state!)).toMatch(/^3 \(test0\) S 2 /);
    expect(rowsOf(textOf(r, zombie)).get('State')).toBe('Z (zombie)');
    expect(textOf(r, nothing)).toBe('');
    expect(textOf(r, dead)).toBe('process 3 (test0) has ended; its parent 2 has not waited for it yet\n');
  });
});

describe('/proc of the machine', () => {
  it('meminfo, uptime, stat, loadavg and the rest can be parsed', () => {
    const s = new Script();
    const names = [
      'meminfo',
      'uptime',
      'stat',
      'loadavg',
      'mounts',
      'version',
      'cpuinfo',
      'filesystems',
      'self/mountinfo',
    ];
    s.call('nanosleep', s.words(1, 250_000_000), 0);
    const places = names.map((name) => slurp(s, `/proc/${name}`, 2048));
    const r = s.run({ config: { epochSeconds: 1_700_000_000 }, harts: 2, memoryBytes: 8 << 20 });
    const [memory, uptime, stat, load, mounts, version, cpus, systems, info] = places.map((place) => textOf(r, place));
    const rows = rowsOf(memory!);
    const size = (name: string): number => Number(/^(\d+) kB$/.exec(rows.get(name)!)![1]);
    expect(size('MemTotal')).toBe(8192);
    expect(size('MemFree')).toBeLessThan(8192);
    expect(size('MemAvailable')).toBeGreaterThanOrEqual(size('MemFree'));
    const [up, idle] = /^(\d+\.\d\d) (\d+\.\d\d)\n$/.exec(uptime!)!.slice(1).map(Number);
    expect(up).toBeGreaterThanOrEqual(1.25);
    expect(up).toBeLessThan(1.3);
    expect(idle).toBeGreaterThanOrEqual(2.45);
    const lines = stat!.split('\n');
    expect(lines[0]).toMatch(/^cpu {2}(\d+ ){9}\d+$/);
    const total = lines[0]!
      .split(/ +/)
      .slice(1)
      .reduce((sum, each) => sum + Number(each), 0);
    expect(total).toBeGreaterThanOrEqual(247);
    expect(total).toBeLessThan(262);
    expect(lines.filter((line) => /^cpu\d /.test(line))).toHaveLength(2);
    expect(stat).toMatch(/\nctxt \d+\nbtime 1700000000\nprocesses \d+\nprocs_running 1\n/);
    expect(load).toMatch(/^1\.00 1\.00 1\.00 1\/1 2\n$/);
    expect(mounts).toBe(
      'ramfs / ramfs rw,noatime 0 0\ndevfs /dev devfs rw,noatime 0 0\nproc /proc proc rw,noatime 0 0\n',
    );
    expect(info).toBe(
      '1 1 0:1 / / rw,noatime - ramfs ramfs rw\n' +
        '2 1 0:2 / /dev rw,noatime - devfs devfs rw\n' +
        '3 1 0:3 / /proc rw,noatime - proc proc rw\n',
    );
    expect(version).toMatch(/^Badak version \d/);
    expect(cpus!.match(/^processor\t: \d$/gm)).toHaveLength(2);
    expect(systems).toContain('nodev\tproc\n');
  });

  it('the text is that of the moment of opening', () => {
    const s = new Script();
    const [first, second] = [s.memory(16), s.memory(16)];
    s.gives(3, 'openat', AT_FDCWD, '/proc/uptime', O_RDONLY, 0);
    s.call('nanosleep', s.words(2, 0), 0);
    s.gives(4, 'read', 3, first, 4);
    s.gives(4, 'pread64', 3, second, 4, 0, 0);
    s.gives(1, 'lseek', 3, 1, 0);
    s.fails('EACCES', 'openat', AT_FDCWD, '/proc/uptime', O_RDWR, 0);
    s.fails('EBADF', 'write', 3, first, 1);
    const r = s.run();
    expect([r.text(first), r.text(second)]).toEqual(['0.00', '0.00']);
  });

  it('listed and walked like any directory, changed like none', () => {
    const s = new Script();
    const [list, cwd, up] = [s.memory(2048), s.memory(32), s.memory(32)];
    s.gives(3, 'openat', AT_FDCWD, '/proc', O_RDONLY, 0);
    s.call('getdents64', 3, list, 2048);
    s.gives(0, 'getdents64', 3, s.memory(32), 32);
    s.gives(0, 'chdir', '/proc/self/task/2');
    s.gives(15, 'getcwd', cwd, 32);
    s.gives(0, 'chdir', '../..');
    s.gives(8, 'getcwd', up, 32);
    s.gives(4, 'openat', AT_FDCWD, 'stat', O_RDONLY, 0);
    s.gives(5, 'openat', AT_FDCWD, '../..', O_RDONLY, 0);
    s.fails('ENOENT', 'mkdirat', AT_FDCWD, '/proc/x', 0o755);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/proc/x', O_CREAT | O_WRONLY, 0o644);
    s.fails('EPERM', 'unlinkat', AT_FDCWD, '/proc/uptime', 0);
    s.fails('EPERM', 'renameat2', AT_FDCWD, '/proc/uptime', AT_FDCWD, '/proc/y', 0);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/proc/0', O_RDONLY, 0);
    s.fails('ENOENT', 'openat', AT_FDCWD, '/proc/02', O_RDONLY, 0);
    s.fails('ENOTDIR', 'openat', AT_FDCWD, '/proc/uptime/x', O_RDONLY, 0);
    const r = s.run();
    const names = namesIn(r.memory(list));
    expect(names.slice(0, 3)).toEqual(['.', '..', 'cpuinfo']);
    expect(names).toContain('self');
    expect(names.slice(-2)).toEqual(['1', '2']);
    expect([r.text(cwd), r.text(up)]).toEqual(['/proc/2/task/2', '/proc/2']);
    expect(r.k.state.vnodes.rows.size).toBeLessThan(60);
  });

  it('texts count against the limit of files while they are open', () => {
    const s = new Script();
    const opened = Array.from({ length: 90 }, () => s.call('openat', AT_FDCWD, '/proc/self/status', O_RDONLY, 0));
    const r = s.run({ limits: { fileBytes: 65_536 } });
    expect(r.value(opened[0]!)).toBe(3);
    expect(r.value(opened.at(-1)!)).toBe(-12);
    expect(r.k.state.nameBytes).toBeLessThan(4096);
  });
});

describe('scripts', () => {
  it('run their interpreter, with its argument and their own path', () => {
    const printer = printArguments();
    const files = {
      '/bin/show': printer,
      '/tmp/a': '#! /bin/show  one word \necho\n',
      '/tmp/b': '#!/tmp/a\n',
      '/tmp/c': '#!/bin/show',
      '/tmp/rel': '#!bin/show x\n',
    };
    const out = (path: string): string => runPrograms([{ image: execve(path) }], { files }).output;
    expect(out('/tmp/a')).toBe('[/bin/show][one word][/tmp/a][arg]');
    expect(out('/tmp/b')).toBe('[/bin/show][one word][/tmp/a][/tmp/b][arg]');
    expect(out('/tmp/c')).toBe('[/bin/show][/tmp/c][arg]');
    expect(out('/tmp/rel')).toBe('[bin/show][x][/tmp/rel][arg]');
  });

  it('errors: bad first lines, loops, what is open for writing', () => {
    const files: Record<string, string> = {
      '/tmp/empty': '#!\n',
      '/tmp/blank': '#!   \n',
      '/tmp/cut': `#!/${'x'.repeat(300)}\n`,
      '/tmp/none': '#!/bin/none\n',
      '/tmp/self': '#!/tmp/self\n',
      '/tmp/dir': '#!/tmp\n',
      '/tmp/text': 'no program\n',
    };
    const s = new Script();
    const args = s.words(0);
    for (const [path, error] of [
      ['empty', 'ENOEXEC'],
      ['blank', 'ENOEXEC'],
      ['cut', 'ENOEXEC'],
      ['none', 'ENOENT'],
      ['self', 'ELOOP'],
      ['dir', 'EACCES'],
      ['text', 'ENOEXEC'],
    ] as const)
      s.fails(error, 'execve', `/tmp/${path}`, args, 0);
    s.gives(3, 'openat', AT_FDCWD, '/tmp/text', O_RDWR, 0);
    s.fails('ETXTBSY', 'execve', '/tmp/text', args, 0);
    s.gives(0, 'close', 3);
    s.gives(0, 'fchmodat', AT_FDCWD, '/tmp/text', 0o644);
    s.fails('EACCES', 'execve', '/tmp/text', args, 0);
    s.fails('ETXTBSY', 'openat', AT_FDCWD, '/bin/test0', O_WRONLY, 0);
    s.fails('ETXTBSY', 'truncate64', '/bin/test0', 0, 0);
    s.gives(3, 'openat', AT_FDCWD, '/bin/test0', O_RDONLY, 0);
    s.run({ files });
  });
});

/** A program that writes its arguments. */
function printArguments(): Uint8Array {
  return tiny(`
    start: lw s0, 0, sp; addi s1, sp, 4
    next: beq s0, zero, end
    li a0, 1; li a1, open; li a2, 1; sys 64
    lw a1, 0, s1
    mv a2, a1
    len: lb t1, 0, a2; beq t1, zero, put; addi a2, a2, 1; j len
    put: sub a2, a2, a1; li a0, 1; sys 64
    li a0, 1; li a1, close; li a2, 1; sys 64
    addi s1, s1, 4; addi s0, s0, -1; j next
    end: li a0, 0; sys 94
    .data
    open: .asciz "["
    close: .asciz "]"`);
}

/** A program that becomes `path`, with the arguments `ignored` and `arg`. */
function execve(path: string): Uint8Array {
  return tiny(`
    li a0, path; li a1, argv; li a2, 0; sys 221
    sub a0, zero, a0; sys 94
    .data
    argv: .word zero0
    .word arg
    .word 0
    path: .asciz "${path}"
    zero0: .asciz "ignored"
    arg: .asciz "arg"`);
}

function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length && view.getUint16(at + 16, true) > 0; at += view.getUint16(at + 16, true)) {
    const text = new TextDecoder().decode(bytes.subarray(at + 19, at + view.getUint16(at + 16, true)));
    names.push(text.replace(/\0.*$/s, ''));
  }
  return names;
}
