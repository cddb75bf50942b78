# printf and its family. Directives: %d %i %u %x %X %o %c %s %p %f %e %g %F %E %G %%, flags - + space 0 #, width,
# .precision, *, and the sizes hh h l ll z t j. The formatting itself is in format.s.
#
# A function with variable arguments puts its argument registers on the stack, right below the arguments that are there
# already: so all of them stand in one row, and va_list is simply the address of the next one.

        .include "function.inc"
        .include "stream.inc"

# int printf(const char *format, ...): prints on standard output. Result: the number of characters, or EOF.
function printf
        addi    sp, sp, -24
        sw      ra, 0(sp)
        sw      a1, 4(sp)               # the arguments of the format: 4(sp) ... 20(sp), then the caller's stack
        sw      a2, 8(sp)
        sw      a3, 12(sp)
        sw      a4, 16(sp)
        sw      a5, 20(sp)
        addi    a1, sp, 4
        call    vprintf
        lw      ra, 0(sp)
        addi    sp, sp, 24
        ret
end     printf

# int vprintf(const char *format, va_list args): printf, the arguments in a row in memory.
function vprintf
        mv      a2, a1
        mv      a1, a0
        la      a0, stdout
        lw      a0, 0(a0)
        tail    vfprintf
end     vprintf

# int fprintf(FILE *stream, const char *format, ...): printf on any stream.
function fprintf
        addi    sp, sp, -20
        sw      ra, 0(sp)
        sw      a2, 4(sp)
        sw      a3, 8(sp)
        sw      a4, 12(sp)
        sw      a5, 16(sp)
        addi    a2, sp, 4
        call    vfprintf
        lw      ra, 0(sp)
        addi    sp, sp, 20
        ret
end     fprintf

# int vfprintf(FILE *stream, const char *format, va_list args): fprintf, the arguments in a row in memory.
function vfprintf
        guarded vfprintf, a0
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      a0, 4(sp)
        mv      a3, a2
        mv      a2, a1
        mv      a1, a0
        la      a0, __stream_put
        call    __format
        sw      a0, 0(sp)
        lw      a0, 4(sp)
        call    __stream_done
        bltz    a0, 1f
        lw      a0, 0(sp)
1:
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret
end     vfprintf

# int sprintf(char *to, const char *format, ...): prints into memory, a 0 behind it. Result: characters before the 0.
function sprintf
        addi    sp, sp, -20
        sw      ra, 0(sp)
        sw      a2, 4(sp)
        sw      a3, 8(sp)
        sw      a4, 12(sp)
        sw      a5, 16(sp)
        addi    a2, sp, 4
        call    vsprintf
        lw      ra, 0(sp)
        addi    sp, sp, 20
        ret
end     sprintf

# int vsprintf(char *to, const char *format, va_list args): sprintf, the arguments in a row in memory.
function vsprintf
        mv      a3, a2
        mv      a2, a1
        li      a1, 0x7fffffff
        tail    vsnprintf
end     vsprintf

# int snprintf(char *to, size_t size, const char *format, ...): sprintf, never writing more than size bytes, the
# 0 included. Result: the characters that there would be with room for all.
function snprintf
        addi    sp, sp, -16
        sw      ra, 0(sp)
        sw      a3, 4(sp)
        sw      a4, 8(sp)
        sw      a5, 12(sp)
        addi    a3, sp, 4
        call    vsnprintf
        lw      ra, 0(sp)
        addi    sp, sp, 16
        ret
end     snprintf

# int vsnprintf(char *to, size_t size, const char *format, va_list args): snprintf, the arguments in a row in memory.
function vsnprintf
        addi    sp, sp, -16
        sw      ra, 12(sp)
        sw      a0, 0(sp)               # where the next character goes
        sw      a1, 4(sp)               # how many there is room for
        sw      a1, 8(sp)
        la      a0, put_memory
        mv      a1, sp
        call    __format
        lw      t0, 8(sp)
        beqz    t0, 1f                  # size 0: not even room for the 0
        lw      t0, 0(sp)
        sb      zero, 0(t0)
1:
        lw      ra, 12(sp)
        addi    sp, sp, 16
        ret
end     vsnprintf

# put_memory(c, context): a character into memory, if there is room for it and for the 0.
put_memory:
        lw      t0, 4(a1)
        li      t1, 1
        bgeu    t1, t0, 1f
        addi    t0, t0, -1
        sw      t0, 4(a1)
        lw      t0, 0(a1)
        sb      a0, 0(t0)
        addi    t0, t0, 1
        sw      t0, 0(a1)
1:
        ret
