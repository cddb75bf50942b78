// The bare devices of the reference model: console, timer, block, power (machine.md 4). Read-only registers ignore
// stores; write-only ones read 0.

import { Device } from '../../src/spec/paging.ts';

const READABLE = 1;
const WRITABLE = 2;
const SECTOR = 512;

/** One set of devices, shared by all harts; `time` is that of the hart that runs. */
export class Devices {
  time = 0;
  consoleEnable = 0;
  readonly input: number[] = [];
  readonly output: number[] = [];
  disk = new Uint8Array(0);
  private readonly block: Record<'sector' | 'address' | 'status' | 'enable', number> = {
    sector: 0,
    address: 0,
    status: 0,
    enable: 0,
  };
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
    const registers: Record<number, number> = {
      [Device.console]: 3,
      [Device.timer]: 3,
      [Device.block]: 6,
      [Device.power]: 1,
    };
    const base = pa - (pa % 0x1000);
    return (pa - base) / 4 < (registers[base] ?? 0);
  }

  get externalPending(): boolean {
    const blockReady = this.block.enable === 1;
    return (this.consoleStatus & this.consoleEnable) !== 0 || blockReady;
  }

  private get consoleStatus(): number {
    return (this.input.length > 0 ? READABLE : 0) | WRITABLE;
  }

  read(pa: number): number {
    switch (pa) {
      case Device.console:
        return this.input.shift() ?? 0;
      case Device.console + 4:
        return this.consoleStatus;
      case Device.console + 8:
        return this.consoleEnable;
      case Device.timer:
        return this.time % 2 ** 32;
      case Device.timer + 4:
        return Math.floor(this.time / 2 ** 32);
      case Device.block:
        return this.block.sector;
      case Device.block + 4:
        return this.block.address;
      case Device.block + 0xc:
        return this.block.status;
      case Device.block + 0x10:
        return Math.floor(this.disk.length / SECTOR);
      case Device.block + 0x14:
        return this.block.enable;
      default:
        return 0;
    }
  }

  write(pa: number, value: number, ram: Uint8Array): void {
    if (pa === Device.console) this.output.push(value & 0xff);
    if (pa === Device.console + 8) this.consoleEnable = value & (READABLE | WRITABLE);
    if (pa === Device.timer + 8 && value < this.harts) this.raiseSoftware(value);
    if (pa === Device.block) this.block.sector = value;
    if (pa === Device.block + 4) this.block.address = value;
    if (pa === Device.block + 8) this.command(value, ram);
    if (pa === Device.block + 0x14) this.block.enable = value & 1;
    if (pa === Device.power) this.powerCode = value;
  }

  /** Done before the next instruction. 1: sector to memory, 2: memory to sector, anything else is an error. */
  private command(command: number, ram: Uint8Array): void {
    const { sector, address } = this.block;
    const fits = sector < Math.floor(this.disk.length / SECTOR) && address + SECTOR <= ram.length;
    this.block.status = fits && (command === 1 || command === 2) ? 0 : 2;
    if (this.block.status === 2) return;
    const bytes = this.disk.subarray(sector * SECTOR, (sector + 1) * SECTOR);
    if (command === 1) ram.set(bytes, address);
    else bytes.set(ram.subarray(address, address + SECTOR));
  }
}
