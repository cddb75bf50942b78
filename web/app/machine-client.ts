// The page's end of a machine: its worker, started, watched and replaced. A machine may be booted before the panels
// are there: what it says meanwhile is kept until listen().

import type { Input } from '../../src/spec/inputs.ts';
import type { Command, FromMachine, Launch, ProgramFile, Screen, Settings, ToMachine, View } from '../messages.ts';
import type { Note } from '../text.ts';
import { newEmitter } from './emitter.ts';

export type Message = Extract<FromMachine, { type: 'message' }>;
export type TtyOutput = Extract<FromMachine, { type: 'output' }>;
export type HomeChanges = Extract<FromMachine, { type: 'home' }>;
export type Recorded = Extract<FromMachine, { type: 'recording' }>;

/** Silence after which a machine is said to hang, and between two questions whether it is there. */
const SILENCE_MS = 2000;
const PING_MS = 500;

export class MachineClient {
  readonly screens = newEmitter<Screen>();
  readonly output = newEmitter<TtyOutput>();
  readonly messages = newEmitter<Message>();
  readonly recordings = newEmitter<Recorded>();
  /** Files of /home have changed in the machine. */
  readonly home = newEmitter<HomeChanges>();
  /** A new machine is there, with these programs started. */
  readonly booted = newEmitter<readonly Launch[]>();
  /** It has been given the files of the root, or a part of them. */
  readonly rooted = newEmitter<void>();
  /** The worker has failed (why), does not answer ('silent'), or is well again (undefined). */
  readonly trouble = newEmitter<string | Note | undefined>();
  /** Files of the root could not be fetched (why); undefined: they are there after all. */
  readonly unloaded = newEmitter<Note | undefined>();
  /** What happened last; undefined before the first screen. */
  screen: Screen | undefined;
  private worker: Worker | undefined;
  private hasRoot = false;
  /** The rest of the root is wanted; it has been asked for; it is there. */
  private rest: 'later' | 'wanted' | 'coming' | 'there' = 'later';
  /** Inputs that were sent since the boot. */
  private sent = 0;
  private view: View | undefined;
  private heardMs = 0;
  private pinging = false;
  private silent = false;
  /** Once it has spoken: until then its code is loading, for as long as the network takes. */
  private isUp = false;
  private generation = 0;
  /** What was said before anybody listened. */
  private kept: (() => void)[] | undefined = [];
  private whole = newSignal<void>();
  /** The present attempt to get the rest of the root: whether it is there. */
  private attempt = newSignal<boolean>();
  /** Files that the machine has: they are not sent again with every start. */
  private readonly given = new Map<string, Uint8Array>();

  constructor() {
    setInterval(() => this.watch(), PING_MS);
  }

  /** The panels are there: they are told what has happened, and from now on at once. */
  listen(): void {
    const { kept = [] } = this;
    this.kept = undefined;
    for (const tell of kept) tell();
  }

  /** A fresh machine with these programs; the one before is gone, with everything in it. */
  async boot(settings: Settings, starts: readonly Launch[] = []): Promise<void> {
    const generation = ++this.generation;
    this.worker?.terminate();
    this.screen = undefined;
    this.given.clear();
    this.silent = false;
    this.pinging = false;
    this.isUp = false;
    this.hasRoot = false;
    this.rest = 'later';
    this.sent = 0;
    this.whole.resolve();
    this.whole = newSignal();
    this.endAttempt(true);
    const worker = new Worker(new URL('../machine.worker.ts', import.meta.url), { type: 'module' });
    this.worker = worker;
    const ready = new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromMachine>) => {
        if (data.type === 'ready') resolve();
        if (data.type === 'failed') reject(new Error(JSON.stringify(data.message)));
        this.receive(data);
      };
      worker.onerror = (event) => {
        const why = event.message || ({ key: 'workerEnded' } as const);
        this.tell(() => this.trouble.emit(why));
        reject(new Error(JSON.stringify(why)));
      };
    });
    this.send({ type: 'boot', settings });
    if (this.view !== undefined) this.send({ type: 'view', view: this.view });
    if (starts.length > 0) {
      this.giveRoot();
      this.launch([], starts);
    }
    this.tell(() => this.booted.emit(starts));
    await ready;
    if (generation === this.generation) this.tell(() => this.trouble.emit(undefined));
  }

  /** Whether the machine has the root's files. */
  isRooted(): boolean {
    return this.hasRoot;
  }

  /** Puts the root's files into the machine, once: what a shell needs to come up. */
  giveRoot(): void {
    if (this.hasRoot) return;
    this.hasRoot = true;
    this.send({ type: 'root' });
    this.askForRest();
    this.tell(() => this.rooted.emit());
  }

  /** Whether all files of the root are in the machine. */
  isComplete(): boolean {
    return this.rest === 'there';
  }

  /** Resolves when all files of the root are in the machine; nobody asks for them here. */
  completed(): Promise<void> {
    return this.whole.promise;
  }

  /**
   * Brings the files of the root that are not there yet: they are loaded when they are first needed. Resolves to whether
   * that went well; after a failure the next call tries again.
   */
  complete(): Promise<boolean> {
    if (this.rest === 'there') return Promise.resolve(true);
    if (this.rest === 'later') this.rest = 'wanted';
    this.askForRest();
    return this.attempt.promise;
  }

  private endAttempt(isThere: boolean): void {
    const { attempt } = this;
    this.attempt = newSignal();
    attempt.resolve(isThere);
  }

  private askForRest(): void {
    if (this.rest !== 'wanted' || !this.hasRoot) return;
    this.rest = 'coming';
    this.send({ type: 'rest' });
  }

  launch(files: readonly ProgramFile[], starts: readonly Launch[]): void {
    const fresh = files.filter((file) => this.given.get(file.path) !== file.bytes);
    for (const { path, bytes } of fresh) this.given.set(path, bytes);
    this.send({ type: 'launch', files: fresh, starts });
  }

  /** Whether the last screen shows what came of all inputs. */
  hasAnswered(): boolean {
    return (this.screen?.inputs ?? 0) >= this.sent;
  }

  input(input: Input): void {
    this.sent++;
    this.send({ type: 'input', input });
  }

  command(command: Command): void {
    this.send({ type: 'command', command });
  }

  speed(rate: number): void {
    this.send({ type: 'speed', rate });
  }

  look(view: View): void {
    this.view = view;
    this.send({ type: 'view', view });
  }

  record(id: number): void {
    this.send({ type: 'recording', id });
  }

  written(bytes: number): void {
    this.send({ type: 'written', bytes });
  }

  private send(message: ToMachine): void {
    this.worker?.postMessage(message);
  }

  private tell(event: () => void): void {
    if (this.kept === undefined) event();
    else this.kept.push(event);
  }

  private receive(message: FromMachine): void {
    this.heardMs = performance.now();
    this.isUp = true;
    this.pinging = false;
    if (this.silent) this.trouble.emit(undefined);
    this.silent = false;
    if (message.type === 'complete') {
      this.rest = 'there';
      this.whole.resolve();
      this.endAttempt(true);
    }
    if (message.type === 'incomplete') {
      this.rest = 'later';
      this.endAttempt(false);
    }
    this.tell(() => this.pass(message));
  }

  private pass(message: FromMachine): void {
    if (message.type === 'screen') {
      this.screen = message.screen;
      requestFrame(() => {
        this.screens.emit(message.screen);
        this.send({ type: 'shown' });
      });
    } else if (message.type === 'output') this.output.emit(message);
    else if (message.type === 'home') this.home.emit(message);
    else if (message.type === 'message') this.messages.emit(message);
    else if (message.type === 'recording') this.recordings.emit(message);
    else if (message.type === 'incomplete') this.unloaded.emit(message.why);
    else if (message.type === 'complete') this.unloaded.emit(undefined);
    else if (message.type === 'failed') this.trouble.emit(message.message);
  }

  private watch(): void {
    if (!this.isUp || document.hidden) return;
    if (!this.pinging) {
      this.pinging = true;
      this.heardMs = performance.now();
      this.send({ type: 'ping' });
    } else if (!this.silent && performance.now() - this.heardMs > SILENCE_MS) {
      this.silent = true;
      this.tell(() => this.trouble.emit('silent'));
    }
  }
}

function newSignal<T>(): { promise: Promise<T>; resolve(value: T): void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve: (value) => resolve(value) };
}

/** At the next frame; hidden pages have none, so then in a while. */
function requestFrame(draw: () => void): void {
  if (document.hidden) setTimeout(draw, 250);
  else requestAnimationFrame(draw);
}
