/* The samples by number, their input, and other names for their runtime, so that it stands beside the library. */
#ifndef SAMPLES_H
#define SAMPLES_H
enum { S_NULL, S_BITS, S_CALC, S_CALLBACKS, S_HASHTABLE, S_LIFE, S_MANDEL, S_QUEENS, S_SORTLINES, S_TOKENS, S_VARARGS, S_WC, S_COUNT };
#define exit mini_exit
#define panic mini_panic
#define write_all mini_write_all
#define flush mini_flush
#define putchar mini_putchar
#define puts mini_puts
#define putstr mini_putstr
#define printf mini_printf
#define vprintf mini_vprintf
#define snprintf mini_snprintf
#define vsnprintf mini_vsnprintf
#define getchar mini_getchar
#define ungetchar mini_ungetchar
#define readline mini_readline
#define readall mini_readall
#define strlen mini_strlen
#define strcmp mini_strcmp
#define strncmp mini_strncmp
#define strcpy mini_strcpy
#define strcat mini_strcat
#define strchr mini_strchr
#define memcpy mini_memcpy
#define memmove mini_memmove
#define memset mini_memset
#define memcmp mini_memcmp
#define atoi mini_atoi
#define sbrk mini_sbrk
#define malloc mini_malloc
#define calloc mini_calloc
#define realloc mini_realloc
#define free mini_free
#define CALC_IN \
  "1 + 2 * 3\n" \
  "(1 + 2) * 3\n" \
  "a = 0xff << 8\n" \
  "a | 0x0f\n" \
  "b = -a / 7\n" \
  "b % 10\n" \
  "~b & 0xffff ^ 0x55\n" \
  "2147483647 + 1\n" \
  "-2147483647 - 1 >> 4\n" \
  "1 / 0\n" \
  "2 * (3 + 4\n" \
  "7 $ 8\n" \
  "100 - 10 - 5\n" \
  "z = x = 3\n" \
  "1 << 31\n"
#define SORTLINES_IN \
  "walnut\n" \
  "almond\n" \
  "Zebra\n" \
  "pistachio\n" \
  "\n" \
  "hazelnut\n" \
  "almond butter\n" \
  "almond\n" \
  "10\n" \
  "9\n" \
  "chestnut\n" \
  "macadamia\n" \
  "cashew\n" \
  "pecan\n" \
  "brazil nut\n" \
  " leading blank\n" \
  "zz\n"
#define WC_IN \
  "A computer that you can see to the bottom of is a small machine with few parts.\n" \
  "Every part has a name, and every name can be looked up.\n" \
  "\n" \
  "The quick brown fox jumps over the lazy dog;\n" \
  "\tfive boxing wizards jump quickly.\n" \
  "Numbers 0 1 2 3 and signs + - * / count as words too.\n" \
  "last line without an end\n" \
  "no newline here"
#endif
