/* Giving the processor away; the harts that a thread may run on (lib/sys-process.s, thread-control.s). */
#ifndef SCHED_H
#define SCHED_H

#include <sys/types.h>

/* bit n is hart n */
typedef struct {
    unsigned int words[2];
} cpu_set_t;

#define CPU_SETSIZE 64
#define CPU_ZERO(set) ((set)->words[0] = (set)->words[1] = 0)
#define CPU_SET(hart, set) ((set)->words[(hart) / 32] |= 1u << (hart) % 32)
#define CPU_CLR(hart, set) ((set)->words[(hart) / 32] &= ~(1u << (hart) % 32))
#define CPU_ISSET(hart, set) ((set)->words[(hart) / 32] >> (hart) % 32 & 1)

int sched_yield(void);
int sched_setaffinity(pid_t tid, size_t size, const cpu_set_t *set);
int sched_getaffinity(pid_t tid, size_t size, cpu_set_t *set);

#endif
