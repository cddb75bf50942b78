// The bare devices of the reference model: console, timer, power (machine.md 4). No block device.

import { Device } from '../../src/spec/paging.ts';

const READABLE = 1;
const WRITABLE = 2;

/** One set of devices, shared by all harts; `time` is that of the hart that runs. */
export class Devices {
  time = 0;
  consoleEnable = 0;
  readonly input: number[] = [];
  readonly output: number[] = [];
  /** What the guest wrote to the power register; undefined before. */
  powerCode: number | undefined;
  private readonly raiseSoftware: (hart: number) => void;
  private readonly harts: number;

  constructor(harts: number, raiseSoftware: (hart: number) => void) {
    this.harts = harts;
    this.raiseSoftware = raiseSoftware;
  }

  /** Whether there is a register at this physical address. */
  has(pa: number): boolean {
    const registers: Record<number, number> = { [Device.console]: 3, [Device.timer]: 3, [Device.power]: 1 };
    const base = pa - (pa % 0x1000);
    return (pa - base) / 4 < (registers[base] ?? 0);
  }

  get externalPending(): boolean {
    return (this.consoleStatus & this.consoleEnable) !== 0;
  }

  private get consoleStatus(): number {
    return (this.input.length > 0 ? READABLE : 0) | WRITABLE;
  }

  read(pa: number): number {
    if (pa === Device.console) return this.input.shift() ?? 0;
    if (pa === Device.console + 4) return this.consoleStatus;
    if (pa === Device.console + 8) return this.consoleEnable;
    if (pa === Device.timer) return this.time >>> 0;
    if (pa === Device.timer + 4) return Math.floor(this.time / 2 ** 32);
    return 0;
  }

  write(pa: number, value: number): void {
    if (pa === Device.console) this.output.push(value & 0xff);
    if (pa === Device.console + 8) this.consoleEnable = value & (READABLE | WRITABLE);
    if (pa === Device.timer + 8 && value >>> 0 < this.harts) this.raiseSoftware(value >>> 0);
    if (pa === Device.power) this.powerCode = value >>> 0;
  }
}
