// One machine in its worker: boots it, lets it run, stand still or step as the page says, and sends the page what it
// has to show. Running is the session's business (src/host/session.ts), as in the CLI.

import { deadlockReport } from '../../src/debug/deadlock.ts';
import { type BrowserHost, openBrowserHost } from '../../src/host/browser.ts';
import { writeRecording } from '../../src/host/recording.ts';
import { ROOT_ENVIRONMENT, rootInputs } from '../../src/host/root.ts';
import { runSession, type SessionEnd } from '../../src/host/session.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import { exactHash } from '../../src/kernel/hash.ts';
import type { Output } from '../../src/kernel/host.ts';
import { submit } from '../../src/kernel/inputs.ts';
import { drainOutput, joinOutput } from '../../src/kernel/io/output.ts';
import { takeRequests } from '../../src/kernel/io/requests.ts';
import { boot, machineTime, makeConfig, type RunStatus, run } from '../../src/kernel/kernel.ts';
import { find } from '../../src/kernel/table.ts';
import { hashText, newTraceHash } from '../../src/kernel/trace-hash.ts';
import { Machine } from '../../src/machine/machine.ts';
import { DEFAULT_LIMITS } from '../../src/spec/limits.ts';
import type { Command, Launch, Mode, ProgramFile, Screen, Settings, ToMachine, View } from '../messages.ts';
import { watchHome } from './home.ts';
import { inspect } from './inspect.ts';
import { machineRows } from './screen.ts';
import { errnoText, type Post, type Watching, watchMachine } from './watching.ts';

const MIB = 1024 * 1024;
/** Version that recordings of the page carry: that of the package. */
declare const __VERSION__: string;
/** Milliseconds between two screens while the machine runs. */
const FRAME_MS = 33;
/** Wall time of one look for the end of a step, and of one tick of slow motion. */
const STEP_SLICE_MS = 8;
const TICK_MS = 40;
const EXECUTABLE = 0o755;
const ENVIRONMENT = ROOT_ENVIRONMENT.map((text) => (text.startsWith('PATH=') ? `${text}:/programs` : text));
/** Milliseconds between two looks for changed files of the user. */
const HOME_MS = 1000;
const NO_VIEW: View = { tid: 0, registers: false, memory: false, files: false, calls: false, va: 0 };

export interface Controller {
  handle(message: ToMachine): void;
}

export function openController(post: Post): Controller {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  const host = openBrowserHost({
    nowMs: () => performance.now(),
    afterMessages(then) {
      waiting.push(then);
      channel.port2.postMessage(0);
    },
    after(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    show: (output) => show(post, output),
  });
  return new MachineController(post, host);
}

function show(post: Post, { kind, object, bytes }: Output): void {
  const copy = bytes.slice();
  post({ type: 'output', tty: kind === 'tty' ? object : 1, bytes: copy }, [copy.buffer]);
}

class MachineController implements Controller {
  private readonly post: Post;
  private readonly host: BrowserHost;
  private readonly watching: Watching;
  private readonly homeChanges = watchHome();
  private k: Kernel | undefined;
  private toolchain: ((request: Uint8Array) => Uint8Array) | undefined;
  private pace: Settings['pace'] = 'real';
  private mode: Mode = 'idle';
  private command: Command | undefined;
  private wantsPause = false;
  private rate = 0;
  private view = NO_VIEW;
  private owesScreen = false;
  private screenMs = 0;
  private failedPrograms = 0;

  constructor(post: Post, host: BrowserHost) {
    this.post = post;
    this.host = host;
    this.watching = watchMachine(
      () => this.k,
      (level, text) => post({ type: 'message', level, text }),
    );
  }

  handle(message: ToMachine): void {
    switch (message.type) {
      case 'boot':
        this.boot(message.core, message.settings);
        return;
      case 'root':
        this.rootFiles(message.archive);
        return;
      case 'launch':
        this.launch(message.files, message.starts);
        return;
      case 'input':
        this.host.arrive(message.input);
        return;
      case 'command':
        this.obey(message.command);
        return;
      case 'speed':
        this.rate = message.rate;
        if (this.mode === 'running') this.host.stop('speed');
        return;
      case 'view':
        this.view = message.view;
        this.observe();
        this.refresh(true);
        return;
      case 'shown':
        this.owesScreen = false;
        return;
      case 'written':
        this.host.shown(message.bytes);
        return;
      case 'recording':
        this.record(message.id);
        return;
      case 'ping':
        this.post({ type: 'pong' });
        return;
    }
  }

  private rootFiles(archive: Uint8Array): void {
    if (this.toolchain === undefined) void this.loadToolchain();
    for (const input of rootInputs(archive)) {
      if (input.kind === 'file') this.watching.learn({ path: input.path, bytes: input.bytes, sources: [] });
      this.host.arrive(input);
    }
  }

  private launch(files: readonly ProgramFile[], starts: readonly Launch[]): void {
    for (const file of files) {
      this.watching.learn(file);
      this.host.arrive({ kind: 'file', path: file.path, mode: EXECUTABLE, bytes: file.bytes });
    }
    const stdio = ['tty', 'tty', 'tty'] as const;
    for (const { path, name, args, tty, session } of starts) {
      this.host.arrive({ kind: 'start', path, args: [name, ...args], env: ENVIRONMENT, stdio, tty, session });
    }
  }

  private boot(core: WebAssembly.Module, settings: Settings): void {
    const { harts, memoryMiB, quantum, seed, policy, pace } = settings;
    const memoryBytes = memoryMiB * MIB;
    this.pace = pace;
    try {
      const machine = new Machine(core, { memoryBytes, harts, bare: false });
      const limits = { ...DEFAULT_LIMITS, memoryBytes, harts };
      this.k = boot(machine, makeConfig({ limits, quantum, seed, policy }), this.watching.observer);
    } catch (error) {
      this.post({ type: 'failed', message: (error as Error).message });
      return;
    }
    this.k.trace = newTraceHash();
    this.observe();
    this.post({ type: 'ready' });
    this.keepUp();
    this.live().catch((error: unknown) => {
      this.post({
        type: 'failed',
        message: error instanceof Error ? `${error.message}\n${error.stack}` : String(error),
      });
    });
  }

  private observe(): void {
    if (this.k !== undefined)
      this.k.observer = this.view.calls || this.command === 'call' ? this.watching.withCalls : this.watching.observer;
  }

  private obey(command: Command): void {
    if (command === 'run') this.wantsPause = false;
    else this.wantsPause = true;
    this.command = command === 'run' || command === 'pause' ? undefined : command;
    if (command !== 'run') this.host.stop('pause');
    this.host.wake();
  }

  /** The life of the machine: never ends. */
  private async live(): Promise<void> {
    const k = this.k!;
    for (;;) {
      if (this.command !== undefined) await this.step(k, this.command);
      else if (this.wantsPause) await this.rest('paused');
      else if (this.rate > 0) await this.crawl(k);
      else await this.session(k);
    }
  }

  private async session(k: Kernel): Promise<void> {
    this.mode = 'running';
    this.host.start();
    const end = await runSession(k, this.withScreens(), {
      pace: this.pace,
      toolchain: (request) => this.answerTool(request),
    });
    this.tellEnd(k, end);
    if (end.kind === 'stopped') return;
    this.refresh(true);
    await this.rest(end.kind === 'done' ? 'idle' : end.kind === 'deadlock' ? 'deadlock' : 'limit');
  }

  /** Guests that ask for the toolchain before it is there get an empty answer: it cannot be read. */
  private async loadToolchain(): Promise<void> {
    const { openGuestToolchain } = await import('./guest-toolchain.ts');
    this.toolchain = await openGuestToolchain();
  }

  private answerTool(request: Uint8Array): Uint8Array {
    return this.toolchain?.(request) ?? new Uint8Array(0);
  }

  /** The session's host, that also refreshes the screen whenever the machine lets the outside in. */
  private withScreens(): BrowserHost {
    return {
      ...this.host,
      pause: (ms) => {
        this.mode = ms === Number.POSITIVE_INFINITY ? 'idle' : ms > 0 ? 'waiting' : 'running';
        this.refresh(false);
        return this.host.pause(ms);
      },
    };
  }

  /** Nothing happens until something arrives or the page wants something. */
  private async rest(mode: Mode): Promise<void> {
    this.mode = mode;
    this.refresh(true);
    while (!this.isWanted(mode)) {
      this.host.start();
      await this.host.wakened();
    }
  }

  private isWanted(mode: Mode): boolean {
    if (this.command !== undefined) return true;
    if (mode === 'paused') return !this.wantsPause;
    return this.wantsPause || this.host.hasArrivals();
  }

  /** Slow motion: so many instructions a second. */
  private async crawl(k: Kernel): Promise<void> {
    this.mode = 'running';
    this.host.start();
    let due = 0;
    let lastMs = this.host.nowMs();
    while (this.rate > 0 && !this.wantsPause && this.command === undefined) {
      const nowMs = this.host.nowMs();
      due = Math.min(due + ((nowMs - lastMs) / 1000) * this.rate, this.rate);
      lastMs = nowMs;
      this.takeArrivals(k);
      const whole = Math.floor(due);
      due -= whole;
      const status = whole > 0 ? this.advance(k, whole) : undefined;
      if (status !== undefined && isOver(status)) return this.overAt(k, status);
      this.refresh(false);
      await this.host.pause(TICK_MS);
    }
  }

  private async overAt(k: Kernel, status: RunStatus): Promise<void> {
    if (status.kind === 'deadlock') this.tellEnd(k, { kind: 'deadlock', blocked: status.blocked });
    this.refresh(true);
    await this.rest(
      status.kind === 'done' || status.kind === 'idle' ? 'idle' : status.kind === 'deadlock' ? 'deadlock' : 'limit',
    );
  }

  private takeArrivals(k: Kernel): void {
    for (const { input } of this.host.takeArrivals()) submit(k, input);
  }

  /** Runs about so many cycles, jumping over idle time. */
  private advance(k: Kernel, cycles: number): RunStatus {
    const status = run(k, machineTime(k) + cycles);
    if (status.kind === 'waiting') this.answer(k);
    for (const output of joinOutput(drainOutput(k))) void this.host.write(output);
    return status;
  }

  /** While it steps or crawls there is no session to answer what guests ask of the host. */
  private answer(k: Kernel): void {
    for (const { id, request } of takeRequests(k)) {
      const bytes = request.kind === 'tool' ? this.answerTool(request.bytes) : new Uint8Array(0);
      submit(k, { kind: 'reply', request: id, result: bytes.length, bytes });
    }
  }

  /** Goes on, instruction by instruction, until there was one, or a system call, or a switch. */
  private async step(k: Kernel, command: Command): Promise<void> {
    this.observe();
    this.takeArrivals(k);
    const start = {
      instructions: machineRows(k).instructions,
      calls: this.watching.callsSeen(),
      dispatches: this.watching.timeline.dispatches(),
    };
    const isThere = (): boolean =>
      command === 'instruction'
        ? k.machine.harts.reduce((sum, { instret }) => sum + instret, 0) > start.instructions
        : command === 'call'
          ? this.watching.callsSeen() > start.calls
          : this.watching.timeline.dispatches() > start.dispatches;
    while (this.command === command) {
      const endMs = this.host.nowMs() + STEP_SLICE_MS;
      while (this.host.nowMs() < endMs) {
        const status = this.advance(k, 1);
        if (isThere() || isOver(status)) {
          this.command = undefined;
          this.observe();
          return;
        }
      }
      await this.host.pause(0);
    }
  }

  private tellEnd(k: Kernel, end: SessionEnd): void {
    if (end.kind === 'deadlock') {
      const symbols = (pid: number) => this.watching.sources.symbolsAt(find(k.state.processes, pid)?.exe ?? '');
      this.post({ type: 'message', level: 'crash', text: deadlockReport(k, { symbolsOf: symbols }) });
    }
    if (end.kind === 'limit')
      this.post({ type: 'message', level: 'info', text: 'the limit of virtual time is reached\n' });
    this.tellFailures(k);
  }

  /** Programs that could not be started. */
  private tellFailures(k: Kernel): void {
    const rows = [...k.state.programs.rows.values()].filter(({ status }) => status < 0);
    for (const { path, status } of rows.slice(this.failedPrograms)) {
      this.post({ type: 'message', level: 'crash', text: `${path} cannot be started: ${errnoText(-status)}\n` });
    }
    this.failedPrograms = rows.length;
  }

  private record(id: number): void {
    const k = this.k;
    if (k === undefined) return;
    const hash = `${hashText(k.trace!)}-${exactHash(k)}`;
    const kind =
      this.mode === 'idle' && k.state.threads.rows.size === 0
        ? 'done'
        : this.mode === 'deadlock'
          ? 'deadlock'
          : 'stopped';
    const header = { badak: __VERSION__, config: k.state.config };
    const text = writeRecording({ header, events: this.watching.events, end: { kind, time: machineTime(k), hash } });
    this.post({ type: 'recording', id, text, hash });
  }

  /** A screen in a moment, so that the last state before a rest is seen too; and the user's files, to be kept. */
  private keepUp(): void {
    setInterval(() => this.refresh(false), 4 * FRAME_MS);
    setInterval(() => {
      const changes = this.k === undefined ? undefined : this.homeChanges(this.k);
      if (changes !== undefined) this.post({ type: 'home', ...changes });
    }, HOME_MS);
  }

  /** Sends the screen, if the page has drawn the last one and enough time has passed. */
  private refresh(now: boolean): void {
    const k = this.k;
    const nowMs = this.host.nowMs();
    if (k === undefined || this.owesScreen || (!now && nowMs - this.screenMs < FRAME_MS)) return;
    this.screenMs = nowMs;
    this.owesScreen = true;
    const rows = machineRows(k);
    const screen: Screen = {
      mode: this.mode,
      ...rows,
      segments: this.watching.timeline.take(rows.clock),
      names: this.watching.takeNames(),
      calls: this.view.calls ? this.watching.takeCalls() : [],
      detail: this.view.tid === 0 ? undefined : inspect(k, this.view, this.watching.sources),
    };
    this.post({ type: 'screen', screen });
  }
}

const isOver = ({ kind }: RunStatus): boolean =>
  kind === 'done' || kind === 'deadlock' || kind === 'limit' || kind === 'idle';
