// Whether a value fits the digits it is meant for; if not, the report says the value, the range and the usual fix.

import { CSR_BY_NUMBER } from '../spec/traps.ts';
import { type Int, showInt, toWord } from './integers.ts';
import type { Pass } from './pass.ts';
import type { Place } from './source.ts';

const inRange = (value: Int, min: number, max: number): boolean => value >= min && value <= max;

/** A signed 16-bit immediate, or undefined after a report. 0xFFFF8000..0xFFFFFFFF are the negative ones in 32 bits. */
export function checkImmediate(pass: Pass, value: Int, place: Place, name: string): number | undefined {
  if (inRange(value, -0x8000, 0x7fff) || inRange(value, 0xffff8000, 0xffffffff)) return toWord(value);
  if (inRange(value, 0x8000, 0xffff)) {
    const low = Number(value) - 0x10000;
    pass.error('A031', `${showInt(value)} does not fit: the 16-bit immediate of \`${name}\` is signed`, place, {
      label: 'must be -32768 to 32767',
      notes: ['immediates are extended with their sign: 0xFFFF would become 0xFFFFFFFF'],
      help: [`if the upper bits shall be ones write ${low}; if they shall be zeros use li and a register`],
    });
    return undefined;
  }
  pass.error('A030', `${showInt(value)} does not fit the 16-bit immediate of \`${name}\``, place, {
    label: 'must be -32768 to 32767, or 0xFFFF8000 to 0xFFFFFFFF',
    help: [immediateHelp(name)],
  });
  return undefined;
}

function immediateHelp(name: string): string {
  if (/^(l[bhw]u?|s[bhw]|jalr|jr)$/.test(name))
    return 'add the upper part to the base register first: lui and add, or li and add';
  return `load the value with li into a register and use \`${name.replace(/i(u?)$/, '$1')}\``;
}

/** A shift amount, or undefined after a report. */
export function checkShift(pass: Pass, value: Int, place: Place, name: string): number | undefined {
  if (inRange(value, 0, 31)) return Number(value);
  pass.error('A032', `\`${name}\` cannot shift by ${showInt(value)}`, place, {
    label: 'must be 0 to 31',
    help: ['registers have 32 bits; to shift by a register use the form without i'],
  });
  return undefined;
}

export function checkUpper(pass: Pass, value: Int, place: Place, name: string): number | undefined {
  if (inRange(value, 0, 0xfffff)) return Number(value);
  pass.error('A033', `${showInt(value)} does not fit the five digits of \`${name}\``, place, {
    label: 'must be 0 to 0xFFFFF',
    help: [`\`${name}\` takes the upper 20 bits: %hi(value), or value >> 12`],
  });
  return undefined;
}

export function checkSmall(pass: Pass, value: Int, place: Place, name: string): number | undefined {
  if (inRange(value, 0, 15)) return Number(value);
  pass.error('A036', `${showInt(value)} does not fit the immediate digit of \`${name}\``, place, {
    label: 'must be 0 to 15',
    help: ['load the value into a register and use the form without i'],
  });
  return undefined;
}

export function checkCsr(pass: Pass, value: Int, place: Place): number | undefined {
  if (!inRange(value, 0, 0xfff)) {
    pass.error('A042', `${showInt(value)} is not a CSR number`, place, { label: 'must be 0 to 0xFFF' });
    return undefined;
  }
  if (!CSR_BY_NUMBER.has(Number(value))) {
    pass.reporter.warning(
      'A043',
      `there is no CSR 0x${value.toString(16).toUpperCase()}: the instruction will trap`,
      place,
    );
  }
  return Number(value);
}

/** The value of `li`, or undefined after a report. */
export function checkWide(pass: Pass, value: Int, place: Place): number | undefined {
  if (inRange(value, -0x80000000, 0xffffffff)) return toWord(value);
  pass.error('A037', `${showInt(value)} does not fit a register`, place, {
    label: 'must be -2147483648 to 4294967295 (32 bits)',
    help: ['a 64-bit value needs two registers: its low and its high 32 bits'],
  });
  return undefined;
}

/** A distance in bytes to the offset in words, or undefined after a report. `digits` is 4 (branch) or 5 (jump). */
export function checkDistance(pass: Pass, bytes: Int, place: Place, name: string, digits: 4 | 5): number | undefined {
  if (Number(bytes) % 4 !== 0) {
    pass.error('A039', `the target of \`${name}\` is not on a word boundary`, place, {
      label: `${showInt(bytes)} bytes away`,
      help: ['put `.align 2` before the target'],
    });
    return undefined;
  }
  return checkOffset(pass, Number(bytes) / 4, place, name, digits);
}

/** An offset in words, or undefined after a report. */
export function checkOffset(pass: Pass, words: Int, place: Place, name: string, digits: 4 | 5): number | undefined {
  const limit = digits === 4 ? 0x8000 : 0x80000;
  if (inRange(words, -limit, limit - 1)) return Number(words);
  const reach = digits === 4 ? '128 KiB' : '2 MiB';
  pass.error(digits === 4 ? 'A034' : 'A035', `the target of \`${name}\` is ${showInt(words)} words away`, place, {
    label: `must be ${-limit} to ${limit - 1} words (${reach})`,
    notes: ['a number as target is an offset in words from the instruction itself; a label is an address'],
    help: [
      digits === 4 ? 'branch around a jump, or move the code nearer' : 'load the address with la, then use jr or jalr',
    ],
  });
  return undefined;
}

/** A value for `bytes` (1, 2 or 4) bytes of data; false after a report. */
export function checkData(pass: Pass, value: Int, place: Place, name: string, bytes: number): boolean {
  const limit = 2 ** (8 * bytes);
  if (inRange(value, -limit / 2, limit - 1)) return true;
  pass.error('A038', `${showInt(value)} does not fit \`${name}\``, place, {
    label: `must be ${-limit / 2} to ${limit - 1}`,
    help: [
      `use ${bytes === 1 ? '.half or .word' : bytes === 2 ? '.word' : '.dword'}, or mask it: (value) & 0x${(limit - 1).toString(16).toUpperCase()}`,
    ],
  });
  return false;
}

/** Upper 20 bits so that adding the sign-extended low 12 gives the value. */
export const highPart = (value: number): number => ((value + 0x800) >>> 12) & 0xfffff;
/** Low 12 bits with their sign. */
export const lowPart = (value: number): number => (value << 20) >> 20;
