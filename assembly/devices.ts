// The devices of a bare machine (machine.md 4): console, timer, block, power. They answer aligned word accesses.
// Registers that are read-only ignore stores; those that are write-only read 0.

import {
  AT_CONSOLE_INPUT, AT_CONSOLE_OUTPUT, AT_MACHINE, CONSOLE_BYTES, HART_CLOCK, HART_SSIP, MACHINE_BARE, MACHINE_BLOCK_ADDRESS,
  MACHINE_BLOCK_COMMAND, MACHINE_BLOCK_ENABLE, MACHINE_BLOCK_SECTOR, MACHINE_BLOCK_SECTORS, MACHINE_BLOCK_STATUS,
  MACHINE_CONSOLE_ENABLE, MACHINE_HARTS, MACHINE_INPUT_END, MACHINE_INPUT_START, MACHINE_OUTPUT_LENGTH, MACHINE_POWER_CODE,
  STOP_DISK, STOP_OUTPUT, STOP_POWER,
} from './generated/layout';
import { DEVICE_BLOCK, DEVICE_CONSOLE, DEVICE_POWER, DEVICE_TIMER } from './generated/paging';
import { INTERRUPT_SOFTWARE } from './generated/traps';
import { hartAt } from './hart';
import { GO_ON } from './trap';

const READABLE: u32 = 1;
const WRITABLE: u32 = 2;

// @ts-ignore: decorator
@inline
function field(offset: u32): u32 {
  return load<u32>(AT_MACHINE + offset);
}

// @ts-ignore: decorator
@inline
function setField(offset: u32, value: u32): void {
  store<u32>(AT_MACHINE + offset, value);
}

/** Whether a device register is at `pa` (aligned). */
export function isDevice(pa: u32): bool {
  if (!field(MACHINE_BARE)) return false;
  const device = pa & 0xfffff000;
  const register = pa & 0xfff;
  if (device == DEVICE_CONSOLE || device == DEVICE_TIMER) return register <= 8;
  if (device == DEVICE_BLOCK) return register <= 0x14;
  return device == DEVICE_POWER && register == 0;
}

function consoleStatus(): u32 {
  return field(MACHINE_INPUT_START) < field(MACHINE_INPUT_END) ? READABLE | WRITABLE : WRITABLE;
}

/** The external interrupt: or of the conditions that are enabled. The block device's is "not busy". */
export function externalPending(): bool {
  return (consoleStatus() & field(MACHINE_CONSOLE_ENABLE)) != 0 || (field(MACHINE_BLOCK_ENABLE) & 1) != 0;
}

/** The next byte of input, or 0. */
function readInput(): u32 {
  const start = field(MACHINE_INPUT_START);
  if (start >= field(MACHINE_INPUT_END)) return 0;
  setField(MACHINE_INPUT_START, start + 1);
  return load<u8>(AT_CONSOLE_INPUT + start);
}

/** Reads the register at `pa`; `h` is the hart whose time it sees. */
export function readDevice(h: usize, pa: u32): u32 {
  if (pa == DEVICE_CONSOLE) return readInput();
  if (pa == DEVICE_CONSOLE + 4) return consoleStatus();
  if (pa == DEVICE_CONSOLE + 8) return field(MACHINE_CONSOLE_ENABLE);
  if (pa == DEVICE_TIMER) return <u32>load<u64>(h, HART_CLOCK);
  if (pa == DEVICE_TIMER + 4) return <u32>(load<u64>(h, HART_CLOCK) >> 32);
  if (pa == DEVICE_BLOCK) return field(MACHINE_BLOCK_SECTOR);
  if (pa == DEVICE_BLOCK + 4) return field(MACHINE_BLOCK_ADDRESS);
  if (pa == DEVICE_BLOCK + 0xc) return field(MACHINE_BLOCK_STATUS);
  if (pa == DEVICE_BLOCK + 0x10) return field(MACHINE_BLOCK_SECTORS);
  if (pa == DEVICE_BLOCK + 0x14) return field(MACHINE_BLOCK_ENABLE);
  return 0;
}

/** Writes the register at `pa`; the stop that the run makes after it, or GO_ON. */
export function writeDevice(pa: u32, value: u32): i32 {
  if (pa == DEVICE_CONSOLE) return writeOutput(value);
  if (pa == DEVICE_BLOCK + 8) return blockCommand(value);
  if (pa == DEVICE_CONSOLE + 8) setField(MACHINE_CONSOLE_ENABLE, value & (READABLE | WRITABLE));
  else if (pa == DEVICE_TIMER + 8) raiseSoftware(value);
  else if (pa == DEVICE_BLOCK) setField(MACHINE_BLOCK_SECTOR, value);
  else if (pa == DEVICE_BLOCK + 4) setField(MACHINE_BLOCK_ADDRESS, value);
  else if (pa == DEVICE_BLOCK + 0x14) setField(MACHINE_BLOCK_ENABLE, value & 1);
  else if (pa == DEVICE_POWER) {
    setField(MACHINE_POWER_CODE, value);
    return STOP_POWER;
  }
  return GO_ON;
}

function writeOutput(value: u32): i32 {
  const length = field(MACHINE_OUTPUT_LENGTH);
  store<u8>(AT_CONSOLE_OUTPUT + length, <u8>value);
  setField(MACHINE_OUTPUT_LENGTH, length + 1);
  return length + 1 == CONSOLE_BYTES ? <i32>STOP_OUTPUT : GO_ON;
}

/** The host carries out the command before the next instruction; others than read and write end in an error. */
function blockCommand(value: u32): i32 {
  if (value != 1 && value != 2) {
    setField(MACHINE_BLOCK_STATUS, 2);
    return GO_ON;
  }
  setField(MACHINE_BLOCK_COMMAND, value);
  setField(MACHINE_BLOCK_STATUS, 1);
  return STOP_DISK;
}

function raiseSoftware(id: u32): void {
  if (id < field(MACHINE_HARTS)) store<u32>(hartAt(id), 1 << INTERRUPT_SOFTWARE, HART_SSIP);
}
