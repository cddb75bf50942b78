/* assert: ends the program, saying where, when something that must be true is not (lib/assert.s). */
#undef assert
#ifdef NDEBUG
#define assert(what) ((void)0)
#else
__attribute__((noreturn)) void __assert_fail(const char *what, const char *file, int line, const char *function);
#define assert(what) ((what) ? (void)0 : __assert_fail(#what, __FILE__, __LINE__, __func__))
#endif
