// One machine in its worker: boots it, lets it run, stand still or step as the page says, and sends the page what it
// has to show. Running is the session's business (src/host/session.ts), as in the CLI; steps are in stepping.ts.

import { deadlockReport } from '../../src/debug/deadlock.ts';
import { combineObservers } from '../../src/debug/observers.ts';
import { panicReport } from '../../src/debug/panic.ts';
import type { SymbolsOfProcess } from '../../src/debug/why.ts';
import { type BrowserHost, openBrowserHost } from '../../src/host/browser.ts';
import { ROOT_ENVIRONMENT, rootInputs } from '../../src/host/root.ts';
import { runSession, type SessionEnd } from '../../src/host/session.ts';
import type { Kernel } from '../../src/kernel/context.ts';
import type { Output } from '../../src/kernel/host.ts';
import { boot, makeConfig, type RunStatus } from '../../src/kernel/kernel.ts';
import { find } from '../../src/kernel/table.ts';
import { newTraceHash } from '../../src/kernel/trace-hash.ts';
import { Machine } from '../../src/machine/machine.ts';
import { Translations } from '../../src/machine/translations.ts';
import { DEFAULT_LIMITS } from '../../src/spec/limits.ts';
import { loadNote } from '../app/bytes.ts';
import type { Command, Launch, Mode, ProgramFile, Screen, Settings, ToMachine, View } from '../messages.ts';
import type { Assets } from './assets.ts';
import { FRAME_MS, type Frames, openFrames } from './frames.ts';
import { watchHome } from './home.ts';
import { inspect } from './inspect.ts';
import { recordRun } from './recording.ts';
import { machineRows } from './screen.ts';
import { crawl, type Step, stepObserver, takeStep, type Walk } from './stepping.ts';
import { errorOf, type Post, type Watching, watchMachine } from './watching.ts';

const MIB = 1024 * 1024;
/** Milliseconds between two looks for changed files of the user. */
const HOME_MS = 400;
const EXECUTABLE = 0o755;
/** Where the page's own programs are found: the user's before those of the gallery. */
const MORE_PATH = ':/programs:/usr/bin';
const ENVIRONMENT = ROOT_ENVIRONMENT.map((text) => (text.startsWith('PATH=') ? text + MORE_PATH : text));
const NO_VIEW: View = { tid: 0, registers: false, memory: false, files: false, calls: false, va: 0 };

export interface Controller {
  handle(message: ToMachine): void;
}

export function openController(post: Post, assets: Assets): Controller {
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
  return new MachineController(post, host, assets);
}

function show(post: Post, { kind, object, bytes }: Output): void {
  const copy = bytes.slice();
  post({ type: 'output', tty: kind === 'tty' ? object : 1, bytes: copy }, [copy.buffer]);
}

class MachineController implements Controller {
  private readonly post: Post;
  private readonly host: BrowserHost;
  private readonly assets: Assets;
  /** What one machine has translated is there for the next. */
  private readonly translations = new Translations();
  private readonly watching: Watching;
  private readonly homeChanges = watchHome();
  private k: Kernel | undefined;
  private pace: Settings['pace'] = 'real';
  private mode: Mode = 'idle';
  private command: Step | undefined;
  private wantsPause = false;
  private rate = 0;
  private view = NO_VIEW;
  private failedPrograms = 0;
  private readonly frames: Frames;
  /** Inputs that the page has sent, and how many of them the machine has. */
  private sent = 0;
  private taken = 0;

  constructor(post: Post, host: BrowserHost, assets: Assets) {
    this.post = post;
    this.host = host;
    this.assets = assets;
    this.frames = openFrames({ nowMs: host.nowMs, after: (ms, then) => setTimeout(then, ms) }, () => this.show());
    this.watching = watchMachine(
      () => this.k,
      (level, text) => post({ type: 'message', level, text }),
    );
  }

  handle(message: ToMachine): void {
    switch (message.type) {
      case 'boot':
        this.boot(message.settings);
        return;
      case 'root':
        this.install(this.assets.first);
        return;
      case 'rest':
        void this.complete();
        return;
      case 'launch':
        this.launch(message.files, message.starts);
        return;
      case 'input':
        this.sent++;
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
        this.frames.drawn();
        return;
      case 'written':
        this.host.shown(message.bytes);
        return;
      case 'recording':
        if (this.k !== undefined) this.post(recordRun(this.k, this.watching.events, this.mode, message.id));
        return;
      case 'ping':
        this.post({ type: 'pong' });
        return;
    }
  }

  /** The programs and files that a shell does not need to come up. */
  private async complete(): Promise<void> {
    try {
      this.install(await this.assets.rest());
      this.post({ type: 'complete' });
    } catch (error) {
      this.post({ type: 'incomplete', why: loadNote(error) });
    }
  }

  private install(archive: Uint8Array): void {
    for (const input of rootInputs(archive)) {
      if (input.kind === 'file') this.watching.learnFile(input.path, input.bytes);
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

  private boot(settings: Settings): void {
    const { harts, memoryMiB, quantum, seed, policy, pace } = settings;
    const memoryBytes = memoryMiB * MIB;
    this.pace = pace;
    try {
      const { translations } = this;
      const machine = new Machine(this.assets.core, { memoryBytes, harts, bare: false, translations });
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
      const k = this.k!;
      const help = 'a restart gives another machine; please report this text, and what you did before';
      this.post({ type: 'failed', message: panicReport(k, error, { symbolsOf: this.symbolsOf(k), help }) });
    });
  }

  private observe(): void {
    const { k, watching } = this;
    if (k === undefined) return;
    const base = this.view.calls ? watching.withCalls : watching.observer;
    const step = this.command === undefined ? undefined : stepObserver(k, this.command);
    k.observer = step === undefined ? base : combineObservers([base, step]);
  }

  private obey(command: Command): void {
    this.wantsPause = command !== 'run';
    this.command = command === 'run' || command === 'pause' ? undefined : command;
    this.observe();
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
      toolchain: this.assets.toolchain,
    });
    this.tellEnd(k, end);
    if (end.kind === 'stopped') return;
    this.refresh(true);
    await this.rest(end.kind === 'done' ? 'idle' : end.kind === 'deadlock' ? 'deadlock' : 'limit');
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

  private walk(k: Kernel, isWanted: () => boolean): Walk {
    const { host, assets } = this;
    return { k, host, toolchain: assets.toolchain, isWanted, refresh: () => this.refresh(false) };
  }

  private async step(k: Kernel, step: Step): Promise<void> {
    this.host.start();
    await takeStep(
      this.walk(k, () => this.command === step),
      step,
    );
    if (this.command === step) this.command = undefined;
    this.observe();
  }

  private async crawl(k: Kernel): Promise<void> {
    this.mode = 'running';
    this.host.start();
    const { rate } = this;
    const isWanted = (): boolean => this.rate === rate && !this.wantsPause && this.command === undefined;
    const status = await crawl(this.walk(k, isWanted), rate);
    if (status !== undefined) await this.overAt(k, status);
  }

  private async overAt(k: Kernel, status: RunStatus): Promise<void> {
    if (status.kind === 'deadlock') this.tellEnd(k, { kind: 'deadlock', blocked: status.blocked });
    this.refresh(true);
    await this.rest(
      status.kind === 'done' || status.kind === 'idle' ? 'idle' : status.kind === 'deadlock' ? 'deadlock' : 'limit',
    );
  }

  private symbolsOf(k: Kernel): SymbolsOfProcess {
    return (pid) => this.watching.sources.symbolsAt(find(k.state.processes, pid)?.exe ?? '');
  }

  private tellEnd(k: Kernel, end: SessionEnd): void {
    if (end.kind === 'deadlock') {
      this.post({ type: 'message', level: 'crash', text: deadlockReport(k, { symbolsOf: this.symbolsOf(k) }) });
    }
    if (end.kind === 'limit') this.post({ type: 'message', level: 'info', text: { key: 'timeLimit' } });
    if (end.kind === 'failed') {
      const values = { call: end.call, why: end.why };
      this.post({ type: 'message', level: 'crash', text: { key: 'hostFailed', values } });
    }
    this.tellFailures(k);
  }

  /** Programs that could not be started. */
  private tellFailures(k: Kernel): void {
    const rows = [...k.state.programs.rows.values()].filter(({ status }) => status < 0);
    for (const { path, status } of rows.slice(this.failedPrograms)) {
      const values = { path, ...errorOf(-status) };
      this.post({ type: 'message', level: 'crash', text: { key: 'cannotStart', values } });
    }
    this.failedPrograms = rows.length;
  }

  /** A screen in a moment, so that the last state before a rest is seen too; and the user's files, to be kept. */
  private keepUp(): void {
    setInterval(() => this.refresh(false), 4 * FRAME_MS);
    setInterval(() => {
      const changes = this.k === undefined ? undefined : this.homeChanges(this.k);
      if (changes !== undefined) this.post({ type: 'home', ...changes });
    }, HOME_MS);
  }

  private refresh(now: boolean): void {
    if (!this.host.hasArrivals()) this.taken = this.sent;
    if (this.k !== undefined) this.frames.want(now);
  }

  /** Sends the screen. */
  private show(): void {
    const k = this.k!;
    const log = this.watching.takeLog();
    if (log.length > 0) this.post({ type: 'message', level: 'kernel', text: log.join('\n') });
    const rows = machineRows(k, this.watching.nameOf);
    const screen: Screen = {
      mode: this.mode,
      inputs: this.taken,
      ...rows,
      segments: this.watching.timeline.take(rows.clock),
      names: this.watching.takeNames(),
      locks: this.watching.timeline.takeLocks(),
      calls: this.view.calls ? this.watching.takeCalls() : [],
      detail: this.view.tid === 0 ? undefined : inspect(k, this.view, this.watching.sources),
    };
    this.post({ type: 'screen', screen });
  }
}
