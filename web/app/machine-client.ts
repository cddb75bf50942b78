// The page's end of a machine: its worker, started, watched and replaced.

import coreUrl from '../../dist/core.wasm?url';
import rootFirstUrl from '../../dist/root-first.tar?url';
import rootRestUrl from '../../dist/root-rest.tar?url';
import type { Input } from '../../src/spec/inputs.ts';
import type { Command, FromMachine, Launch, ProgramFile, Screen, Settings, ToMachine, View } from '../messages.ts';
import { fetchBytes } from './bytes.ts';
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
  /** A new machine is there. */
  readonly booted = newEmitter<void>();
  /** It has got the files of the root. */
  readonly rooted = newEmitter<void>();
  /** The worker has failed (why), does not answer ('silent'), or is well again (undefined). */
  readonly trouble = newEmitter<string | undefined>();
  /** What happened last; undefined before the first screen. */
  screen: Screen | undefined;
  private worker: Worker | undefined;
  private core: Promise<WebAssembly.Module> | undefined;
  private root: Promise<Uint8Array> | undefined;
  private rest: Promise<Uint8Array> | undefined;
  private hasRoot = false;
  private view: View | undefined;
  private heardMs = 0;
  private pinging = false;
  private silent = false;
  private generation = 0;
  /** Files that the machine has: they are not sent again with every start. */
  private readonly given = new Map<string, Uint8Array>();

  constructor() {
    setInterval(() => this.watch(), PING_MS);
  }

  /** A fresh machine; the one before is gone, with everything in it. */
  async boot(settings: Settings): Promise<void> {
    const generation = ++this.generation;
    this.worker?.terminate();
    this.screen = undefined;
    this.given.clear();
    this.silent = false;
    const worker = new Worker(new URL('../machine.worker.ts', import.meta.url), { type: 'module' });
    this.worker = worker;
    this.heardMs = performance.now();
    const ready = new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromMachine>) => {
        if (data.type === 'ready') resolve();
        if (data.type === 'failed') reject(new Error(data.message));
        this.receive(data);
      };
      worker.onerror = (event) => {
        this.trouble.emit(event.message || 'the worker has ended');
        reject(new Error(event.message));
      };
    });
    this.core ??= compileCore();
    const core = await this.core;
    if (generation !== this.generation) return;
    this.send({ type: 'boot', core, settings });
    await ready;
    if (this.view !== undefined) this.send({ type: 'view', view: this.view });
    this.hasRoot = false;
    this.trouble.emit(undefined);
    this.booted.emit();
  }

  /** Whether the machine has the root's files. */
  isRooted(): boolean {
    return this.hasRoot;
  }

  /** Puts the root's files into the machine, once: what a shell needs now, tools and sources when they are here. */
  async giveRoot(): Promise<void> {
    const { generation } = this;
    this.root ??= fetchBytes(rootFirstUrl);
    const archive = await this.root;
    if (this.hasRoot || generation !== this.generation) return;
    this.hasRoot = true;
    this.send({ type: 'root', archive });
    this.rooted.emit();
    void this.giveRest(generation);
  }

  private async giveRest(generation: number): Promise<void> {
    this.rest ??= fetchBytes(rootRestUrl);
    const archive = await this.rest;
    if (generation === this.generation) this.send({ type: 'root', archive });
  }

  launch(files: readonly ProgramFile[], starts: readonly Launch[]): void {
    const fresh = files.filter((file) => this.given.get(file.path) !== file.bytes);
    for (const { path, bytes } of fresh) this.given.set(path, bytes);
    this.send({ type: 'launch', files: fresh, starts });
  }

  input(input: Input): void {
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

  /** Ends the worker as a crash would: for tests of the way back. */
  crash(): void {
    this.worker?.terminate();
  }

  private send(message: ToMachine): void {
    this.worker?.postMessage(message);
  }

  private receive(message: FromMachine): void {
    this.heardMs = performance.now();
    this.pinging = false;
    if (this.silent) this.trouble.emit(undefined);
    this.silent = false;
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
    else if (message.type === 'failed') this.trouble.emit(message.message);
  }

  private watch(): void {
    if (this.worker === undefined || document.hidden) return;
    if (!this.pinging) {
      this.pinging = true;
      this.heardMs = performance.now();
      this.send({ type: 'ping' });
    } else if (!this.silent && performance.now() - this.heardMs > SILENCE_MS) {
      this.silent = true;
      this.trouble.emit('silent');
    }
  }
}

/** At the next frame; hidden pages have none, so then in a while. */
function requestFrame(draw: () => void): void {
  if (document.hidden) setTimeout(draw, 250);
  else requestAnimationFrame(draw);
}

const compileCore = async (): Promise<WebAssembly.Module> => WebAssembly.compile(await fetchBytes(coreUrl));
