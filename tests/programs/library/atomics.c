/* Atomic operations on 1, 2 and 8 bytes: results, and the neighbours untouched. */
#include <stdint.h>
#include <stdio.h>

#define SHOW(value) printf("%lld ", (long long)(value))

#define EXERCISE(name, type)                                                                                           \
    static void name(type start)                                                                                       \
    {                                                                                                                  \
        static type row[4];                                                                                            \
        for (int i = 0; i < 4; i++)                                                                                    \
            row[i] = (type)(start + i);                                                                                \
        for (int i = 0; i < 4; i++) {                                                                                  \
            type *p = &row[i], expected = 9;                                                                           \
            SHOW(__atomic_fetch_add(p, (type)7, __ATOMIC_SEQ_CST));                                                    \
            SHOW(__atomic_add_fetch(p, (type)-9, __ATOMIC_SEQ_CST));                                                   \
            SHOW(__atomic_fetch_sub(p, (type)300, __ATOMIC_SEQ_CST));                                                  \
            SHOW(__atomic_sub_fetch(p, (type)1, __ATOMIC_SEQ_CST));                                                    \
            SHOW(__atomic_fetch_or(p, (type)0x15, __ATOMIC_SEQ_CST));                                                  \
            SHOW(__atomic_and_fetch(p, (type)~2, __ATOMIC_SEQ_CST));                                                   \
            SHOW(__atomic_fetch_xor(p, (type)-1, __ATOMIC_SEQ_CST));                                                   \
            SHOW(__atomic_nand_fetch(p, (type)0x3c, __ATOMIC_SEQ_CST));                                                \
            SHOW(__atomic_fetch_nand(p, (type)0x77, __ATOMIC_SEQ_CST));                                                \
            SHOW(__atomic_compare_exchange_n(p, &expected, (type)77, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));          \
            SHOW(expected);                                                                                            \
            SHOW(__atomic_compare_exchange_n(p, &expected, (type)78, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST));          \
            SHOW(__atomic_exchange_n(p, (type)-i, __ATOMIC_SEQ_CST));                                                  \
            __atomic_store_n(p, (type)(__atomic_load_n(p, __ATOMIC_SEQ_CST) + 1), __ATOMIC_SEQ_CST);                   \
            for (int k = 0; k < 4; k++)                                                                                \
                SHOW(row[k]);                                                                                          \
            puts("");                                                                                                  \
        }                                                                                                              \
    }

EXERCISE(bytes, uint8_t)
EXERCISE(halves, uint16_t)
EXERCISE(doubles, int64_t)

int main(void)
{
    bytes(250);
    halves(65530);
    doubles(0x7ffffffffffffffa);
    uint8_t byte = 5;
    SHOW(__sync_val_compare_and_swap(&byte, 4, 6));
    SHOW(__sync_bool_compare_and_swap(&byte, 5, 255));
    SHOW(__sync_bool_compare_and_swap(&byte, 5, 1));
    SHOW(__sync_fetch_and_add(&byte, 3));
    SHOW(__sync_add_and_fetch(&byte, 3));
    SHOW(byte);
    puts("");
    return 0;
}
