/* Comparing without looking at capitals; bits (lib/case.s, bits.s). */
#ifndef STRINGS_H
#define STRINGS_H

#include <string.h>

int ffs(int v);

#endif
