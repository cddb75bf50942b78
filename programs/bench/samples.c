/* The programs of tests/samples as one, each run over and over: k_run(sample, times) is a checksum of all that they
 * print and return. They played no part in choosing anything of the core. Input, output and memory are arrays in here,
 * so that no lane of the benchmark measures system calls. In this folder, with GCC 12 and clang 19:
 *
 *   I="-I../../tests/samples -I../../tests/samples/lib"
 *   riscv64-unknown-elf-gcc -march=rv32ema -mabi=ilp32e -ffreestanding -fno-builtin -fno-pic \
 *     -fno-tree-loop-distribute-patterns -S -O2 $I samples.c -o samples-O2.s
 *   clang-19 --target=wasm32 -O2 -ffreestanding -fno-builtin -nostdlib -Wl,--no-entry $I \
 *     -o samples.wasm samples.c wasm_main.c */
#include "samples.h"
#include <stdint.h>
#define NOINLINE __attribute__((noinline))

/* ---- what the runtime of the samples asks of a system ---- */

static struct {
  const char *input;
  unsigned at, length, top;
  uint32_t sum;
  char memory[1 << 18] __attribute__((aligned(16)));
} host;

static NOINLINE int sys_write(int fd, const void *p, unsigned n) {
  const unsigned char *s = p;
  (void)fd;
  for (unsigned i = 0; i < n; i++) host.sum = host.sum * 31 + s[i];
  return (int)n;
}

static NOINLINE int sys_read(int fd, void *p, unsigned n) {
  unsigned left = host.length - host.at, count = n < left ? n : left;
  (void)fd;
  for (unsigned i = 0; i < count; i++) ((char *)p)[i] = host.input[host.at++];
  return (int)count;
}

static unsigned sys_brk(unsigned end) {
  unsigned from = (unsigned)(uintptr_t)host.memory;
  if (end - from <= sizeof host.memory) host.top = end;
  return host.top;
}

static __attribute__((noreturn)) void sys_exit(int code) {
  (void)code;
  __builtin_trap();
}

#define SYS_H
#include "lib/mini.c"

/* ---- the samples ---- */

#define main NOINLINE bits_main
#include "bits.c"
#undef main
#define main NOINLINE calc_main
#include "calc.c"
#undef main
#define main NOINLINE callbacks_main
#include "callbacks.c"
#undef main
#define main NOINLINE hashtable_main
#include "hashtable.c"
#undef main
#define main NOINLINE life_main
#include "life.c"
#undef main
#define main NOINLINE mandel_main
#define show mandel_show
#include "mandel.c"
#undef show
#undef main
#define main NOINLINE queens_main
#include "queens.c"
#undef main
#define main NOINLINE sortlines_main
#define reverse sortlines_reverse
#define sort sortlines_sort
#include "sortlines.c"
#undef sort
#undef reverse
#undef main
#define main NOINLINE tokens_main
#include "tokens.c"
#undef main
#define main NOINLINE varargs_main
#define box varargs_box
#include "varargs.c"
#undef box
#undef main
#define main NOINLINE wc_main
#include "wc.c"
#undef main

/* ---- runs of them ---- */

/* As if the program had just been loaded. */
static void fresh(const char *input) {
  host.input = input;
  host.length = strlen(input);
  host.at = 0;
  host.top = (unsigned)(uintptr_t)host.memory;
  in_at = in_used = 0;
  pushed = EOF;
  brk_now = 0;
  arena = arena_end = 0;
  memset(waiting, 0, sizeof waiting);
  memset(variable, 0, sizeof variable);
  memset(field, 0, sizeof field);
  memset(letters, 0, sizeof letters);
  table = 0;
  size = used = moved = 0;
}

static NOINLINE int once(uint32_t sample) {
  static char *reversed[] = { "sortlines", "-r", 0 };
  switch (sample) {
  case S_BITS: return bits_main();
  case S_CALC: return calc_main();
  case S_CALLBACKS: return callbacks_main();
  case S_HASHTABLE: return hashtable_main();
  case S_LIFE: return life_main();
  case S_MANDEL: return mandel_main();
  case S_QUEENS: return queens_main();
  case S_SORTLINES: return sortlines_main(2, reversed);
  case S_TOKENS: return tokens_main();
  case S_VARARGS: return varargs_main();
  case S_WC: return wc_main();
  default: return 0;
  }
}

NOINLINE uint32_t k_run(uint32_t sample, uint32_t times, uint8_t *mem) {
  static const char *const inputs[S_COUNT] = { [S_CALC] = CALC_IN, [S_SORTLINES] = SORTLINES_IN, [S_WC] = WC_IN };
  (void)mem;
  host.sum = 0;
  while (times--) {
    fresh(sample < S_COUNT && inputs[sample] ? inputs[sample] : "");
    host.sum = host.sum * 31 + (uint32_t)once(sample);
    flush();
  }
  return host.sum;
}
