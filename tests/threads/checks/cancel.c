/* A thread is cancelled at any instruction, while others give it what it takes in the way that the argument names: SIGUSR1 tells
   the first thread to, or with a second argument the test does what pthread_cancel would do. Prints 1 when it ended as cancelled, what it noted ran once, and nothing that was given is lost. */
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#define STEPS 2
#define ITEMS 5

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_t victim, ended;
static sem_t sem;
static int pipes[2];
static volatile int items, taken, notes, wrong, one, two, joined, handled, told;

static void note(void *argument) { notes++; }
static void unlock(void *argument) { pthread_mutex_unlock(&mutex); }
static void handle(int signal) { handled++; }
static void tell(int signal) { told = 1; }
static void *nothing(void *argument) { return argument; }

static void take_token(void)
{
    sem_wait(&sem);
    taken++;
}

static void take_byte(void)
{
    char c;
    if (read(pipes[0], &c, 1) == 1) taken++;
}

static void take_item(void)
{
    pthread_mutex_lock(&mutex);
    pthread_cleanup_push(unlock, 0);
    while (!items && taken < ITEMS) pthread_cond_wait(&cond, &mutex);
    if (items) {
        items--;
        taken++;
    }
    if (taken == ITEMS) pthread_cond_broadcast(&cond);
    pthread_cleanup_pop(1);
}

/* Nobody else ends these waits. */
static void take_nothing(void) { take_byte(); }

static void wait_alone(void)
{
    pthread_mutex_lock(&mutex);
    pthread_cleanup_push(unlock, 0);
    for (;;) pthread_cond_wait(&cond, &mutex);
    pthread_cleanup_pop(1);
}

static void join(void)
{
    if (!joined && pthread_join(ended, 0) == 0) joined = 1;
}

static void undisturbed(void)
{
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, 0);
    one++;
    usleep(20);
    two++;
    pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, 0);
    pthread_testcancel();
}

static void at_once(void)
{
    pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, 0);
    for (volatile int i = 0; i < 5; i++) continue;
    pthread_setcanceltype(PTHREAD_CANCEL_DEFERRED, 0);
}

/* A handler of the program runs on top of the call that waits, and the request comes then. */
static void in_a_handler(void)
{
    static int before;
    if (!before++) pthread_kill(pthread_self(), SIGUSR2);
    take_byte();
}

static void give_token(void) { sem_post(&sem); }
static void give_byte(void) { write(pipes[1], "x", 1); }
static void give_nothing(void) {}

/* Waits until somebody has taken it: a signal that nobody follows is seen at once. */
static void give_item(void)
{
    static int given;
    pthread_mutex_lock(&mutex);
    items++;
    pthread_cond_signal(&cond);
    pthread_mutex_unlock(&mutex);
    given++;
    while (taken < given) sched_yield();
}

static void send_signal(void) { pthread_kill(victim, SIGUSR2); }

static const struct way {
    const char *name;
    void (*take)(void), (*give)(void);
} ways[] = {{"sem", take_token, give_token}, {"read", take_byte, give_byte}, {"cond", take_item, give_item},
            {"join", join, give_nothing}, {"disabled", undisturbed, give_nothing}, {"async", at_once, give_nothing},
            {"handler", in_a_handler, send_signal}, {"nothing", take_nothing, give_nothing},
            {"alone", wait_alone, give_nothing}};
static const struct way *way;

static void *suffer(void *argument)
{
    pthread_cleanup_push(note, 0);
    for (int i = 0; i < STEPS; i++) way->take();
    for (;;) pause();
    pthread_cleanup_pop(0);
    return 0;
}

static void *give(void *argument)
{
    for (int i = 0; i < ITEMS; i++) {
        way->give();
        usleep(50);
    }
    return 0;
}

static void *take_rest(void *argument)
{
    while (taken < ITEMS) take_item();
    return 0;
}

/* What the cancelled thread has left. */
static int rest(void)
{
    int left = 0;
    char c;
    fcntl(pipes[0], F_SETFL, O_NONBLOCK);
    if (way->take == take_token)
        while (!sem_trywait(&sem)) left++;
    else if (way->take == take_byte)
        while (read(pipes[0], &c, 1) == 1) left++;
    else return ITEMS - taken;
    return left;
}

int main(int argc, char **argv)
{
    pthread_t giver, other;
    struct sigaction action = {.sa_handler = handle, .sa_flags = SA_RESTART};
    sigset_t blocked, none;
    void *result;
    for (unsigned i = 0; i < sizeof ways / sizeof *ways; i++)
        if (!strcmp(argv[1], ways[i].name)) way = &ways[i];
    sem_init(&sem, 0, 0);
    pipe(pipes);
    sigaction(SIGUSR2, &action, 0);
    action.sa_handler = tell;
    sigaction(SIGUSR1, &action, 0);
    sigemptyset(&none);
    sigemptyset(&blocked);
    sigaddset(&blocked, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &blocked, 0);
    pthread_create(&ended, 0, nothing, 0);
    pthread_cancel(ended); /* the library's handler is there now */
    pthread_create(&victim, 0, suffer, 0);
    pthread_create(&giver, 0, give, 0);
    if (way->take == take_item) pthread_create(&other, 0, take_rest, 0);
    while (!told && argc == 2) sigsuspend(&none);
    if (told) pthread_cancel(victim);
    pthread_join(giver, 0); /* it sends signals to the other: that one must be known until then */
    pthread_join(victim, &result);
    if (way->take == take_item) pthread_join(other, 0);
    if (!joined && pthread_join(ended, 0)) wrong = 1;
    if (result != PTHREAD_CANCELED || notes != 1 || taken + rest() != ITEMS || one != two) wrong = 1;
    printf("%d\n", !wrong);
    return 0;
}
