/* Six programs that played no part in choosing anything of the core: what fused sequences were chosen on, and what
 * they are measured on, are different programs. In the style of kernels.c: no library, all memory through `mem`. */
#include "kernels.h"
#define NOINLINE __attribute__((noinline))
#define OPAQUE(x) __asm__ volatile("" : "+r"(x))

enum { O_NULL, O_VM, O_QUEENS, O_SHA256, O_SEARCH, O_TABLE, O_LZ };

static uint32_t next(uint32_t *s) { return *s = *s * 1664525u + 1013904223u; }

/* A stack machine that adds up the divisors of a number. */
enum { PUSH, LOAD, STORE, ADD, SUB, MOD, JUMP_IF, JUMP, LESS, END };

static NOINLINE uint32_t execute(const uint8_t *code, int32_t *vars, int32_t *stack) {
  int32_t *sp = stack;
  for (;;) switch (*code++) {
    case PUSH: *sp++ = *code++; break;
    case LOAD: *sp++ = vars[*code++]; break;
    case STORE: vars[*code++] = *--sp; break;
    case ADD: sp--; sp[-1] += *sp; break;
    case SUB: sp--; sp[-1] -= *sp; break;
    case MOD: sp--; sp[-1] %= *sp; break;
    case LESS: sp--; sp[-1] = sp[-1] < *sp; break;
    case JUMP_IF: code += *--sp ? (int8_t)*code : 1; break;
    case JUMP: code += (int8_t)*code; break;
    default: return (uint32_t)vars[2];
  }
}

static NOINLINE uint32_t o_vm(uint8_t *mem, uint32_t reps) {
  /* vars: 0 the number, 1 the candidate, 2 the sum */
  static const uint8_t program[] = {
    PUSH, 1, STORE, 1,                                  /*  0: candidate = 1 */
    LOAD, 1, LOAD, 0, LESS, JUMP_IF, 2, END,            /*  4: while candidate < number */
    LOAD, 0, LOAD, 1, MOD, JUMP_IF, 8,                  /* 12: if number % candidate == 0 */
    LOAD, 2, LOAD, 1, ADD, STORE, 2,                    /* 19: sum += candidate */
    LOAD, 1, PUSH, 1, ADD, STORE, 1, JUMP, (uint8_t)-30 /* 26: candidate += 1 */
  };
  int32_t *vars = (int32_t *)mem;
  uint8_t *code = mem + 1024;
  uint32_t sum = 0;
  for (uint32_t i = 0; i < sizeof program; i++) code[i] = program[i];
  while (reps--) {
    vars[0] = 1000 + (int32_t)(sum & 255);
    vars[2] = 0;
    sum = sum * 31 + execute(code, vars, vars + 8);
    OPAQUE(sum);
  }
  return sum;
}

static NOINLINE uint32_t place(uint32_t all, uint32_t columns, uint32_t left, uint32_t right) {
  uint32_t count = 0;
  if (columns == all) return 1;
  for (uint32_t free = all & ~(columns | left | right); free;) {
    uint32_t bit = free & -free;
    free ^= bit;
    count += place(all, columns | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return count;
}

static NOINLINE uint32_t o_queens(uint32_t reps) {
  uint32_t sum = 0;
  while (reps--) {
    uint32_t all = 255;
    OPAQUE(all);
    sum = sum * 31 + place(all, 0, 0, 0);
    OPAQUE(sum);
  }
  return sum;
}

#define ROTATE(x, n) ((x) >> (n) | (x) << (32 - (n)))

/* SHA-256 over a changing block, with keys of a generator: they cost what the right ones cost. */
static NOINLINE void compress(uint32_t *state, const uint32_t *key, uint32_t *w) {
  uint32_t v[8];
  for (uint32_t i = 16; i < 64; i++) {
    uint32_t a = w[i - 15], b = w[i - 2];
    w[i] = w[i - 16] + w[i - 7] + (ROTATE(a, 7) ^ ROTATE(a, 18) ^ a >> 3) + (ROTATE(b, 17) ^ ROTATE(b, 19) ^ b >> 10);
  }
  for (uint32_t i = 0; i < 8; i++) v[i] = state[i];
  for (uint32_t i = 0; i < 64; i++) {
    uint32_t a = v[0], e = v[4];
    uint32_t one = v[7] + (ROTATE(e, 6) ^ ROTATE(e, 11) ^ ROTATE(e, 25)) + ((e & v[5]) ^ (~e & v[6])) + key[i] + w[i];
    uint32_t two = (ROTATE(a, 2) ^ ROTATE(a, 13) ^ ROTATE(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
    for (uint32_t j = 7; j; j--) v[j] = v[j - 1];
    v[4] += one;
    v[0] = one + two;
  }
  for (uint32_t i = 0; i < 8; i++) state[i] += v[i];
}

static NOINLINE uint32_t o_sha256(uint8_t *mem, uint32_t reps) {
  uint32_t *state = (uint32_t *)mem, *key = state + 8, *w = key + 64;
  uint32_t s = 7;
  for (uint32_t i = 0; i < 8 + 64; i++) state[i] = next(&s);
  while (reps--) {
    for (uint32_t i = 0; i < 16; i++) w[i] = state[i & 7] + i;
    compress(state, key, w);
  }
  return state[0] ^ state[7];
}

/* Horspool's search of a word in 32 KiB of text of eight letters. */
static NOINLINE uint32_t occurrences(const uint8_t *text, uint32_t n, const uint8_t *word, uint32_t m, uint8_t *skip) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < 256; i++) skip[i] = (uint8_t)m;
  for (uint32_t i = 0; i + 1 < m; i++) skip[word[i]] = (uint8_t)(m - 1 - i);
  for (uint32_t at = 0; at + m <= n; at += skip[text[at + m - 1]]) {
    uint32_t i = m;
    while (i && text[at + i - 1] == word[i - 1]) i--;
    count += i == 0;
  }
  return count;
}

static NOINLINE uint32_t o_search(uint8_t *mem, uint32_t reps) {
  uint8_t *skip = mem, *text = mem + 256;
  uint32_t s = 3, sum = 0;
  for (uint32_t i = 0; i < 32768; i++) text[i] = (uint8_t)('a' + (next(&s) >> 29));
  while (reps--) {
    sum = sum * 31 + occurrences(text, 32768, text + (sum & 16383), 4 + (reps & 3), skip);
    OPAQUE(sum);
  }
  return sum;
}

/* A hash table with open addressing: 4,096 places, 3,000 keys put in, looked up and counted. */
static NOINLINE uint32_t o_table(uint8_t *mem, uint32_t reps) {
  uint32_t *keys = (uint32_t *)mem, *values = keys + 4096;
  uint32_t s = 11, sum = 0;
  while (reps--) {
    uint32_t first = s;
    for (uint32_t i = 0; i < 4096; i++) keys[i] = 0;
    for (uint32_t pass = 0; pass < 2; pass++) {
      s = first;
      for (uint32_t i = 0; i < 3000; i++) {
        uint32_t key = next(&s) | 1, at = (key * 2654435761u) >> 20;
        while (keys[at] && keys[at] != key) at = (at + 1) & 4095;
        if (keys[at]) sum += values[at]++;
        keys[at] = key;
        if (pass == 0) values[at] = i;
      }
    }
    OPAQUE(sum);
  }
  return sum;
}

/* Packs 8 KiB like LZ77 with a table of the places of three bytes, unpacks it again, and compares. */
static NOINLINE uint32_t pack(const uint8_t *from, uint32_t n, uint8_t *to, uint16_t *places) {
  uint8_t *out = to;
  for (uint32_t i = 0; i < 1024; i++) places[i] = 0;
  for (uint32_t at = 0; at < n;) {
    uint32_t length = 0, back = 0;
    if (at + 3 <= n) {
      uint32_t hash = ((from[at] << 16 | from[at + 1] << 8 | from[at + 2]) * 2654435761u) >> 22;
      uint32_t place = places[hash];
      places[hash] = (uint16_t)(at + 1);
      back = at + 1 - place;
      if (place && back < 4096)
        while (length < 15 && at + length < n && from[place - 1 + length] == from[at + length]) length++;
    }
    if (length < 3) {
      *out++ = 0;
      *out++ = from[at++];
      continue;
    }
    *out++ = (uint8_t)(length << 4 | back >> 8);
    *out++ = (uint8_t)back;
    at += length;
  }
  return (uint32_t)(out - to);
}

static NOINLINE uint32_t unpack(const uint8_t *from, uint32_t n, uint8_t *to) {
  uint8_t *out = to;
  for (uint32_t at = 0; at < n; at += 2) {
    uint32_t length = from[at] >> 4;
    if (length == 0) {
      *out++ = from[at + 1];
      continue;
    }
    const uint8_t *copy = out - ((from[at] & 15) << 8 | from[at + 1]);
    while (length--) *out++ = *copy++;
  }
  return (uint32_t)(out - to);
}

static NOINLINE uint32_t o_lz(uint8_t *mem, uint32_t reps) {
  enum { N = 8192 };
  uint8_t *text = mem + 2048, *packed = text + N, *again = packed + 2 * N;
  uint32_t s = 5, sum = 0;
  for (uint32_t i = 0; i < N; i++) text[i] = i > 64 && next(&s) >> 29 ? text[i - 1 - (s >> 8 & 3)] : (uint8_t)(s >> 27);
  while (reps--) {
    uint32_t size = pack(text, N, packed, (uint16_t *)mem);
    if (unpack(packed, size, again) != N) return 0xdeadbeefu;
    for (uint32_t i = 0; i < N; i++) if (text[i] != again[i]) return 0xdeadbeefu;
    sum = sum * 31 + size;
    text[sum & (N - 1)]++;
  }
  return sum;
}

NOINLINE uint32_t k_run(uint32_t kernel, uint32_t scale, uint8_t *mem) {
  if (kernel == O_VM) return o_vm(mem, scale);
  if (kernel == O_QUEENS) return o_queens(scale);
  if (kernel == O_SHA256) return o_sha256(mem, scale);
  if (kernel == O_SEARCH) return o_search(mem, scale);
  if (kernel == O_TABLE) return o_table(mem, scale);
  if (kernel == O_LZ) return o_lz(mem, scale);
  return 0;
}
