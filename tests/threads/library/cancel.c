/* Cancellation: at each call that waits, deferred, disabled, asynchronous; what runs when a thread ends that way. */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

/* Until everybody else waits. */
#define A_WHILE usleep(5000)

static pthread_mutex_t mutex;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static pthread_t sleeper;
static pid_t child;
static sem_t sem;
static int empty[2], full[2];
static volatile int go, ready, answer, order;

static void note(void *digit) { order = order * 10 + (int)(long)digit; }
static void unlock(void *argument) { answer = pthread_mutex_unlock(&mutex); }

static void *in_cond(void *timed)
{
    struct timespec until = {.tv_sec = 0x7fffffff};
    pthread_mutex_lock(&mutex);
    pthread_cleanup_push(unlock, 0);
    for (;;)
        if (timed) pthread_cond_timedwait(&cond, &mutex, &until);
        else pthread_cond_wait(&cond, &mutex);
    pthread_cleanup_pop(1);
    return 0;
}

static void *in_sem(void *timed)
{
    struct timespec until = {.tv_sec = 0x7fffffff};
    if (timed) sem_timedwait(&sem, &until);
    else sem_wait(&sem);
    return 0;
}

static void *in_read(void *argument)
{
    char c;
    read(empty[0], &c, 1);
    return 0;
}

static void *in_write(void *argument)
{
    static char zeros[4096];
    for (;;) write(full[1], zeros, sizeof zeros);
    return 0;
}

static void *in_sleep(void *argument)
{
    for (;;) sleep(1000);
    return 0;
}

static void *in_usleep(void *argument)
{
    for (;;) usleep(900000);
    return 0;
}

static void *in_nanosleep(void *argument)
{
    struct timespec time = {.tv_sec = 1000};
    for (;;) nanosleep(&time, 0);
    return 0;
}

static void *in_pause(void *argument)
{
    for (;;) pause();
    return 0;
}

static void *in_sigsuspend(void *argument)
{
    sigset_t all;
    sigfillset(&all);
    for (;;) sigsuspend(&all);
    return 0;
}

static void *in_sigwait(void *argument)
{
    sigset_t set;
    int signal;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &set, 0);
    sigwait(&set, &signal);
    return 0;
}

static void *in_sigtimedwait(void *argument)
{
    struct timespec time = {.tv_sec = 1000};
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, 0);
    sigtimedwait(&all, 0, &time);
    return 0;
}

static void *in_clock_nanosleep(void *argument)
{
    struct timespec time = {.tv_sec = 0x7fffffff};
    clock_nanosleep(CLOCK_REALTIME, TIMER_ABSTIME, &time, 0);
    return 0;
}

static void *in_wait(void *argument)
{
    waitpid(child, 0, 0);
    return 0;
}

static void *in_open(void *argument)
{
    open("/tmp/badak-fifo", O_RDONLY);
    return 0;
}

static void *in_join(void *argument)
{
    pthread_join(sleeper, 0);
    return 0;
}

static void *in_testcancel(void *argument)
{
    for (;;) {
        pthread_testcancel();
        sched_yield();
    }
    return 0;
}

/* Also when it blocks every signal that it can. */
static void *in_read_blocking(void *argument)
{
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, 0);
    return in_read(0);
}

static void waits(void)
{
    static const struct {
        const char *name;
        void *(*function)(void *);
        void *argument;
    } all[] = {{"pthread_cond_wait", in_cond, 0}, {"pthread_cond_timedwait", in_cond, "timed"}, {"sem_wait", in_sem, 0},
               {"sem_timedwait", in_sem, "timed"}, {"read", in_read, 0}, {"write", in_write, 0}, {"sleep", in_sleep, 0},
               {"usleep", in_usleep, 0}, {"nanosleep", in_nanosleep, 0}, {"pause", in_pause, 0},
               {"sigsuspend", in_sigsuspend, 0}, {"sigwait", in_sigwait, 0}, {"sigtimedwait", in_sigtimedwait, 0},
               {"clock_nanosleep", in_clock_nanosleep, 0}, {"waitpid", in_wait, 0}, {"open", in_open, 0}, {"pthread_join", in_join, 0},
               {"pthread_testcancel", in_testcancel, 0}, {"read, all signals blocked", in_read_blocking, 0}};
    pthread_t thread;
    void *result;
    pipe(empty);
    pipe(full);
    mkfifo("/tmp/badak-fifo", 0600);
    fflush(stdout);
    child = fork();
    if (child == 0)
        for (;;) pause();
    pthread_create(&sleeper, 0, in_sleep, 0);
    for (unsigned i = 0; i < 2 * sizeof all / sizeof *all; i++) {
        answer = -1;
        result = 0;
        pthread_create(&thread, 0, all[i / 2].function, all[i / 2].argument);
        if (i % 2) A_WHILE; /* else it comes before, or on the way */
        int asked = pthread_cancel(thread);
        int joined = pthread_join(thread, &result);
        printf("%s: %d %d cancelled %d%s\n", all[i / 2].name, asked, joined, result == PTHREAD_CANCELED,
               answer < 0 ? "" : answer ? " the mutex was not its own" : " the mutex was its own");
    }
    unlink("/tmp/badak-fifo");
    kill(child, SIGKILL);
    waitpid(child, 0, 0);
    pthread_cancel(sleeper);
    printf("whom a cancelled thread wanted to join: %d", pthread_join(sleeper, &result));
    printf(" cancelled %d\n", result == PTHREAD_CANCELED);
}

static void *clean_up(void *argument)
{
    pthread_setspecific(key, (void *)3);
    pthread_cleanup_push(note, (void *)2);
    pthread_cleanup_push(note, (void *)1);
    in_sleep(0);
    pthread_cleanup_pop(0);
    pthread_cleanup_pop(0);
    return 0;
}

/* Whoever ends is not cancelled again by what its functions call. */
static void sleep_and_note(void *digit)
{
    pthread_testcancel();
    usleep(1000);
    note(digit);
}

static void *clean_slowly(void *argument)
{
    pthread_setspecific(key, (void *)6);
    pthread_cleanup_push(sleep_and_note, (void *)5);
    pthread_cleanup_push(sleep_and_note, (void *)4);
    in_sleep(0);
    pthread_cleanup_pop(0);
    pthread_cleanup_pop(0);
    return 0;
}

static void *disabled(void *argument)
{
    int old = 7;
    printf("state %d", pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old));
    printf(" old %d", old);
    ready = 1;
    while (!go) sched_yield();
    pthread_testcancel();
    usleep(1000);
    order = 1;
    printf(" state %d", pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old));
    printf(" old %d\n", old);
    order = 2;
    pthread_testcancel();
    order = 3;
    return 0;
}

static void *asynchronous(void *argument)
{
    int old = 7;
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old);
    order = old;
    ready = 1;
    for (;;) continue;
    return 0;
}

static void *asynchronous_later(void *argument)
{
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, 0);
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, 0);
    pthread_cancel(pthread_self());
    order = 1;
    pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, 0);
    order = 2;
    return 0;
}

static void *itself(void *argument)
{
    pthread_cancel(pthread_self());
    order = 1;
    sem_post(&sem);
    if (argument) pthread_testcancel();
    order = 2;
    return 0;
}

/* What would not wait is a cancellation point, too. */
static void *with_a_token(void *argument)
{
    pthread_cancel(pthread_self());
    order = 1;
    sem_wait(&sem);
    order = 2;
    return 0;
}

static void slow_function(void)
{
    note((void *)1);
    if (!ready++) in_sleep(0);
    note((void *)2);
}

static void *call_once(void *argument)
{
    pthread_once(&once, slow_function);
    note((void *)3);
    return 0;
}

static const char *run(void *(*function)(void *), void *argument)
{
    pthread_t thread;
    void *result;
    order = ready = go = 0;
    pthread_create(&thread, 0, function, argument);
    if (function == disabled || function == asynchronous)
        while (!ready) sched_yield();
    else A_WHILE;
    if (function != itself && function != asynchronous_later && function != with_a_token) pthread_cancel(thread);
    go = 1;
    pthread_join(thread, &result);
    return result == PTHREAD_CANCELED ? "cancelled" : "not cancelled";
}

static void *nothing(void *argument) { return argument; }

int main(void)
{
    pthread_mutexattr_t attr;
    pthread_t thread, other;
    void *result;
    int old;
    pthread_mutexattr_init(&attr);
    pthread_mutexattr_settype(&attr, PTHREAD_MUTEX_ERRORCHECK);
    pthread_mutex_init(&mutex, &attr);
    pthread_key_create(&key, note);
    sem_init(&sem, 0, 0);
    waits();
    const char *how = run(clean_up, 0);
    printf("functions %d %s\n", order, how);
    pthread_key_delete(key);
    pthread_key_create(&key, sleep_and_note);
    how = run(clean_slowly, 0);
    printf("functions %d %s\n", order, how);
    how = run(disabled, 0);
    printf("disabled: step %d %s\n", order, how);
    how = run(asynchronous, 0);
    printf("asynchronous: %d %s\n", order == PTHREAD_CANCEL_DEFERRED, how);
    how = run(asynchronous_later, 0);
    printf("asynchronous, enabled: step %d %s\n", order, how);
    how = run(itself, "and a cancellation point");
    printf("itself: step %d %s\n", order, how);
    how = run(itself, 0);
    printf("itself, without a cancellation point: step %d %s\n", order, how);
    how = run(with_a_token, 0);
    sem_getvalue(&sem, &old);
    printf("itself, a token is there: step %d %s, tokens %d\n", order, how, old);

    order = ready = 0;
    pthread_create(&thread, 0, call_once, 0);
    A_WHILE;
    pthread_create(&other, 0, call_once, 0);
    A_WHILE;
    pthread_cancel(thread);
    pthread_join(thread, 0);
    pthread_join(other, 0);
    printf("once: %d\n", order);

    pthread_create(&thread, 0, nothing, (void *)5);
    A_WHILE;
    printf("after its end: %d", pthread_cancel(thread));
    pthread_join(thread, &result);
    printf(" result %d\n", (int)(long)result);
    printf("errors: %d %d %d %d\n", pthread_setcancelstate(2, &old) == EINVAL, pthread_setcancelstate(-1, &old) == EINVAL,
           pthread_setcanceltype(2, &old) == EINVAL, pthread_setcanceltype(-1, 0) == EINVAL);
    return 0;
}
