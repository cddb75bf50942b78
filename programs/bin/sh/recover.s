# Errors that end a command, however deep in functions they are found: try() calls a function, and throw() goes back to
# the last try that has not returned, as if that function had returned to it. Also the messages of the shell.

        .include "sh.inc"

        .bss
        .balign 4
catcher:                                # sp of the innermost try
        .space  4

# try(function, argument): calls function(argument). a0: its result, or the status that was thrown; a1: 1 if one was.
function try
        enter   8
        lw      t0, catcher
        sw      t0, 0(sp)
        mv      s0, a0
        mv      s1, a1
        call    redirect_depth
        sw      a0, 4(sp)
        sw      sp, catcher, t0
        mv      a0, s1
        jalr    s0
        li      a1, 0
try_end:
        lw      t0, 0(sp)
        sw      t0, catcher, t1
        leave   8

# void throw(status): does not return. $? becomes the status; redirections made since the try are undone.
function throw
        lw      sp, catcher
        mv      s0, a0
        sw      a0, last_status, t0
        lw      a0, 4(sp)
        call    redirect_undo
        mv      a0, s0
        li      a1, 1
        j       try_end

# void fail(message): says what is wrong, and ends the command with status 1.
function fail
        call    complain
        li      a0, 1
        call    throw

# void complain(message): "sh: message".
function complain
        enter
        mv      s0, a0
        call    say_where
        mv      a1, s0
        la      a0, plain_form
        call    say
        leave

# void complain_about(what, message): "sh: what: message".
function complain_about
        enter
        mv      s0, a0
        mv      s1, a1
        call    say_where
        mv      a1, s0
        mv      a2, s1
        la      a0, about_form
        call    say
        leave

# void complain_errno(what): "sh: what: text of errno".
function complain_errno
        enter
        mv      s0, a0
        call    error_number
        call    strerror
        mv      a1, a0
        mv      a0, s0
        call    complain_about
        leave

# int error_number(): errno.
function error_number
        enter
        call    __errno_location
        lw      a0, 0(a0)
        leave

# say_where: the beginning of each message: the shell or its script, and there the line.
say_where:
        enter
        call    flush
        lw      a1, shell_name
        lw      t0, interactive
        bnez    t0, 1f
        lw      t0, script_named
        beqz    t0, 1f
        lw      t0, input
        beqz    t0, 1f
        lw      a2, command_line
        la      a0, line_form
        call    say
        leave
1:
        la      a0, name_form
        call    say
        leave

# void say(format, ...): printf on standard error, with up to four more arguments.
function say
        mv      a5, a4
        mv      a4, a3
        mv      a3, a2
        mv      a2, a1
        mv      a1, a0
        lw      a0, stderr
        tail    fprintf

# void flush(): what builtins have printed goes out.
function flush
        enter
        li      a0, 0
        call    fflush
        leave

        .section .rodata
name_form:
        .asciz  "%s: "
line_form:
        .asciz  "%s: line %d: "
plain_form:
        .asciz  "%s\n"
about_form:
        .asciz  "%s: %s\n"
