/* Three processes wait for stages with a condition variable that they share, and tell the first one when they have come.
   One of them may be killed at any instruction: the others go on. Prints 0 when all is well, and how often somebody learned
   that the holder of the mutex had died. */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define CHILDREN 3
#define STAGES 2
#define PATIENCE 20

static struct {
    pthread_mutex_t mutex;
    pthread_cond_t begins, came;
    int stage, at[CHILDREN], died, wrong;
} *all;
static pid_t pids[CHILDREN];

static void learn(int answer)
{
    if (answer == EOWNERDEAD) {
        all->died++;
        pthread_mutex_consistent(&all->mutex);
    } else if (answer && answer != ETIMEDOUT) {
        all->wrong = 1;
    }
}

static void work(int me)
{
    for (int stage = 1; stage <= STAGES; stage++) {
        learn(pthread_mutex_lock(&all->mutex));
        while (all->stage < stage) learn(pthread_cond_wait(&all->begins, &all->mutex));
        all->at[me] = stage;
        pthread_cond_signal(&all->came);
        if (pthread_mutex_unlock(&all->mutex)) all->wrong = 2;
    }
}

static int has_died(int child)
{
    if (pids[child] && waitpid(pids[child], 0, WNOHANG) > 0) pids[child] = 0;
    return pids[child] == 0;
}

/* Who lives has come to this stage. */
static int are_there(int stage)
{
    for (int i = 0; i < CHILDREN; i++)
        if (all->at[i] < stage && !has_died(i)) return 0;
    return 1;
}

static int deaths(void)
{
    int count = 0;
    for (int i = 0; i < CHILDREN; i++) count += pids[i] == 0;
    return count;
}

static void lead(void)
{
    for (int stage = 1, late = 0; stage <= STAGES; stage++) {
        learn(pthread_mutex_lock(&all->mutex));
        all->stage = stage;
        pthread_cond_broadcast(&all->begins);
        while (!are_there(stage)) {
            struct timespec until;
            clock_gettime(CLOCK_REALTIME, &until);
            until.tv_sec++;
            int answer = pthread_cond_timedwait(&all->came, &all->mutex, &until);
            learn(answer);
            if (answer == ETIMEDOUT && are_there(stage) && deaths() == 0) all->wrong = 3; /* its signal was lost */
            if (answer == ETIMEDOUT && late++ == PATIENCE) _exit(4);                      /* theirs was */
        }
        if (pthread_mutex_unlock(&all->mutex)) all->wrong = 5;
    }
}

int main(void)
{
    pthread_mutexattr_t attr;
    pthread_condattr_t condattr;
    all = mmap(0, sizeof *all, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_setrobust(&attr, PTHREAD_MUTEX_ROBUST);
    pthread_mutexattr_setpshared(&attr, PTHREAD_PROCESS_SHARED);
    pthread_mutex_init(&all->mutex, &attr);
    pthread_condattr_init(&condattr);
    pthread_condattr_setpshared(&condattr, PTHREAD_PROCESS_SHARED);
    pthread_cond_init(&all->begins, &condattr);
    pthread_cond_init(&all->came, &condattr);
    for (int i = 0; i < CHILDREN; i++) {
        pids[i] = fork();
        if (pids[i] == 0) {
            work(i);
            _exit(0);
        }
    }
    lead();
    for (int i = 0; i < CHILDREN; i++)
        if (pids[i]) waitpid(pids[i], 0, 0);
    printf("%d %d\n", all->wrong, all->died);
    return 0;
}
