/* factorial: N! = 1 * 2 * ... * N, with all its digits.
 *
 * Shows   numbers that are too large for a register: an array of pieces of nine decimal digits each. The product of a
 *         piece and a factor needs 64 bits, which this machine has in two registers; for the quotient the compiler
 *         calls __udivdi3 (programs/lib/int64.s).
 * Run     badak run programs/c/factorial.s -- 40
 * Break   Make the product 32 bits wide: from which N on are the digits wrong? Ask for 2000.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { PIECES = 100, BASE = 1000000000 };

static uint32_t pieces[PIECES] = { 1 }; /* the lowest one first */
static int used = 1;

/* Multiplies the number in place; 0 if there is no room for the result. */
static int multiply(uint32_t factor)
{
    uint64_t carry = 0;
    for (int i = 0; i < used; i++) {
        uint64_t product = (uint64_t)pieces[i] * factor + carry;
        pieces[i] = (uint32_t)(product % BASE);
        carry = product / BASE;
    }
    if (carry) {
        if (used == PIECES)
            return 0;
        pieces[used++] = (uint32_t)carry;
    }
    return 1;
}

int main(int argc, char **argv)
{
    int n = argc > 1 ? atoi(argv[1]) : 25;
    for (int i = 2; i <= n; i++)
        if (!multiply((uint32_t)i)) {
            fprintf(stderr, "factorial: %d! has more than %d digits\n", n, PIECES * 9);
            return 1;
        }
    printf("%d! = %u", n, (unsigned)pieces[used - 1]);
    for (int i = used - 2; i >= 0; i--)
        printf("%09u", (unsigned)pieces[i]);
    puts("");
    return 0;
}
