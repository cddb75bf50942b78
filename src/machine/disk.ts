// The host side of the bare block device: copies sectors between RAM and the bytes it is connected to.

import { MachineField as F, SECTOR_BYTES } from '../spec/layout.ts';

interface Ram {
  readonly ram: Uint8Array;
  writeBytes(pa: number, bytes: Uint8Array): void;
}

const READY = 0;
const ERROR = 2;
const READ = 1;

export class Disk {
  private bytes: Uint8Array = new Uint8Array(0);
  private readonly machine: Ram;
  private readonly fields: Uint32Array;

  /** @param fields the machine record as words */
  constructor(machine: Ram, fields: Uint32Array) {
    this.machine = machine;
    this.fields = fields;
  }

  connect(bytes: Uint8Array): void {
    this.bytes = bytes;
    this.fields[F.blockSectors / 4] = Math.floor(bytes.length / SECTOR_BYTES);
  }

  /** Carries out the command that the guest has just written. */
  serve(): void {
    const f = this.fields;
    const offset = f[F.blockSector / 4]! * SECTOR_BYTES;
    const pa = f[F.blockAddress / 4]!;
    const fits = f[F.blockSector / 4]! < f[F.blockSectors / 4]! && pa + SECTOR_BYTES <= this.machine.ram.length;
    if (fits) this.transfer(f[F.blockCommand / 4]!, offset, pa);
    f[F.blockStatus / 4] = fits ? READY : ERROR;
    f[F.blockCommand / 4] = 0;
  }

  private transfer(command: number, offset: number, pa: number): void {
    if (command === READ) this.machine.writeBytes(pa, this.bytes.subarray(offset, offset + SECTOR_BYTES));
    else this.bytes.set(this.machine.ram.subarray(pa, pa + SECTOR_BYTES), offset);
  }
}
