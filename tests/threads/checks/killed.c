/* Four count under a robust mutex; one of them may be killed at any instruction: the others learn it and go on. What the
   letters of the argument say: p processes (otherwise threads); r recursive, e error-checking; t with deadlines; l nobody
   makes the mutex consistent; d the first one ends by itself while it holds the mutex, and the second may be killed.
   Prints 0 when all is well, and how often somebody learned it. */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define ALL 4
#define STEPS 2

static struct {
    pthread_mutex_t mutex;
    volatile int one, two, died, wrong, go;
} *all;
static int recursive, timed, lost, dies;
static struct timespec far;

static int lock(void)
{
    return timed ? pthread_mutex_timedlock(&all->mutex, &far) : pthread_mutex_lock(&all->mutex);
}

/* 0, or what the mutex answered that cannot be used any more. */
static int step(void)
{
    int answer = lock();
    if (answer == EOWNERDEAD) {
        all->died++;
        all->two = all->one;
        if (!lost && pthread_mutex_consistent(&all->mutex)) all->wrong = 1;
    } else if (answer) {
        return answer;
    }
    if (all->one != all->two) all->wrong = 2;
    all->one++;
    if (recursive && lock()) all->wrong = 3;
    all->two++;
    if (recursive && pthread_mutex_unlock(&all->mutex)) all->wrong = 4;
    if (pthread_mutex_unlock(&all->mutex)) all->wrong = 5;
    return 0;
}

/* The end of a thread or process that nobody expects: none of its functions returns. */
static void end(int signal)
{
    __asm__ volatile("li a0, 0\n li t0, 93\n ecall"); /* exit: of this thread alone */
}

static void *work(void *argument)
{
    int me = (int)(long)argument;
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    if (me == dies) pthread_sigmask(SIG_UNBLOCK, &set, 0);
    while (!all->go) sched_yield();
    if (dies && me == 0) {
        lock();
        end(0);
    }
    for (int i = 0; i < STEPS; i++) {
        int answer = step();
        if (answer == ENOTRECOVERABLE && lost) break;
        if (answer) all->wrong = 6;
    }
    return 0;
}

static void with_threads(void)
{
    pthread_t each[ALL];
    for (int i = 0; i < ALL; i++) pthread_create(&each[i], 0, work, (void *)(long)i);
    all->go = 1;
    for (int i = 0; i < ALL; i++) pthread_join(each[i], 0);
}

static void with_processes(void)
{
    for (int i = 0; i < ALL; i++)
        if (fork() == 0) {
            work((void *)(long)i);
            _exit(0);
        }
    all->go = 1;
    for (int i = 0; i < ALL; i++) wait(0);
}

int main(int argc, char **argv)
{
    pthread_mutexattr_t attr;
    struct sigaction action = {.sa_handler = end};
    recursive = strchr(argv[1], 'r') != 0;
    timed = strchr(argv[1], 't') != 0;
    dies = strchr(argv[1], 'd') != 0;
    lost = strchr(argv[1], 'l') != 0;
    clock_gettime(CLOCK_REALTIME, &far);
    far.tv_sec += 1000;
    all = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
    pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED);
    pthread_mutexattr_settype(&attr, recursive ? PTHREAD_MUTEX_RECURSIVE
                                               : strchr(argv[1], 'e') ? PTHREAD_MUTEX_ERRORCHECK : PTHREAD_MUTEX_NORMAL);
    pthread_mutex_init(&all->mutex, &attr);
    sigaction(SIGUSR1, &action, 0);
    sigaddset(&action.sa_mask, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &action.sa_mask, 0);
    if (strchr(argv[1], 'p')) with_processes();
    else with_threads();
    int answer = step();
    if (answer && !(lost && answer == ENOTRECOVERABLE)) all->wrong = 7;
    printf("%d %d\n", all->wrong, all->died);
    return 0;
}
