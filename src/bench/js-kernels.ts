// The five kernels of programs/bench/kernels.c in plain JavaScript: what the same work costs without any machine.

const SIEVE_N = 32768;
const MAT_N = 64;
const CRC_N = 32768;
const SORT_N = 8192;

const nextRandom = (seed: number): number => (Math.imul(seed, 1664525) + 1013904223) >>> 0;

function sieve(reps: number): number {
  const flags = new Uint8Array(SIEVE_N);
  let sum = 0;
  for (let rep = 0; rep < reps; rep++) {
    let count = 0;
    flags.fill(1);
    for (let i = 2; i < SIEVE_N; i++) {
      if (flags[i] === 0) continue;
      count++;
      for (let j = i + i; j < SIEVE_N; j += i) flags[j] = 0;
    }
    sum = (Math.imul(sum, 31) + count) >>> 0;
  }
  return sum;
}

function fib(n: number): number {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

function matmul(reps: number): number {
  const a = new Uint32Array(MAT_N * MAT_N * 2);
  const b = a.subarray(MAT_N * MAT_N);
  const c = new Uint32Array(MAT_N * MAT_N);
  let seed = 12345;
  for (let i = 0; i < a.length; i++) {
    seed = nextRandom(seed);
    a[i] = seed >>> 8;
  }
  let sum = 0;
  for (let rep = 0; rep < reps; rep++) {
    for (let i = 0; i < MAT_N; i++) {
      for (let j = 0; j < MAT_N; j++) {
        let t = 0;
        for (let k = 0; k < MAT_N; k++) t = (t + Math.imul(a[i * MAT_N + k]!, b[k * MAT_N + j]!)) | 0;
        c[i * MAT_N + j] = t;
      }
    }
    for (let i = 0; i < c.length; i++) sum = (Math.imul(sum, 31) + c[i]!) >>> 0;
    a[0] = sum;
  }
  return sum;
}

function crc32(reps: number): number {
  const table = new Uint32Array(256);
  for (let i = 0; i < 256; i++) {
    let c = i;
    for (let k = 0; k < 8; k++) c = (c & 1) !== 0 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    table[i] = c;
  }
  const bytes = new Uint8Array(CRC_N);
  let seed = 1;
  for (let i = 0; i < CRC_N; i++) {
    seed = nextRandom(seed);
    bytes[i] = seed >>> 24;
  }
  let crc = -1;
  for (let rep = 0; rep < reps; rep++) {
    for (let i = 0; i < CRC_N; i++) crc = table[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

function quicksort(a: Int32Array, from: number, hi: number): void {
  let lo = from;
  while (lo < hi) {
    const pivot = a[lo + ((hi - lo) >> 1)]!;
    let i = lo;
    let j = hi;
    do {
      while (a[i]! < pivot) i++;
      while (pivot < a[j]!) j--;
      if (i <= j) {
        const t = a[i]!;
        a[i++] = a[j]!;
        a[j--] = t;
      }
    } while (i <= j);
    quicksort(a, lo, j);
    lo = i;
  }
}

function qsort(reps: number): number {
  const a = new Int32Array(SORT_N);
  let seed = 42;
  let sum = 0;
  for (let rep = 0; rep < reps; rep++) {
    for (let i = 0; i < SORT_N; i++) {
      seed = nextRandom(seed);
      a[i] = seed;
    }
    quicksort(a, 0, SORT_N - 1);
    for (let i = 1; i < SORT_N; i++) if (a[i - 1]! > a[i]!) return 0xdeadbeef;
    sum = (Math.imul(sum, 31) + a[SORT_N / 2]!) >>> 0;
  }
  return sum;
}

const KERNELS = [() => 0, sieve, fib, matmul, crc32, qsort];

/**
 * Runs kernel 1 to 5 (sieve, fib, matmul, crc32, qsort) and returns its 32-bit checksum.
 * `scale` is the number of repetitions; of fib it is n.
 */
export function runJsKernel(kernel: number, scale: number): number {
  return (KERNELS[kernel]?.(scale) ?? 0) >>> 0;
}
