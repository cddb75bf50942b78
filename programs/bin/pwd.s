# pwd: prints the name of the current directory.
#
# Shows   that the kernel knows the directory, not its name: getcwd finds it by looking upwards.
# Run     pwd
# Break   mkdir a; cd a; rmdir ../a; pwd

        .include "utility.inc"

        .equ    PATH_MAX, 4096

        .text
        .globl  main
main:
        start   "Usage: pwd", "LP"
        la      a0, name
        li      a1, PATH_MAX
        call    getcwd
        beqz    a0, 1f
        call    puts
        call    util_end
1:
        text    a0, "cannot tell the current directory"
        call    util_error
        call    util_end

        .bss
name:
        .space  PATH_MAX
