/* What the parts of the runner share; cases do not use it. */
#ifndef RUNNER_H
#define RUNNER_H

#include "test.h"

/* Where cases say what they saw: the end of a pipe to the runner, far above what they open themselves. */
#define RESULT_FD 100

char *put_status(char *to, int status);
/* A helper that the tests execute: usertests @NAME ARGUMENTS. Gives its exit status. */
int run_helper(int argc, char **argv, char **envp);
/* Finds the way to the executable, and out which system this is. */
void look_around(char **envp);

#endif
