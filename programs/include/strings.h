/* Comparing without looking at capitals (lib/case.s). */
#include <string.h>
