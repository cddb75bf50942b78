#!/bin/sh
# Makes NAME.s with GCC for RV32E, and NAME.expect with the native compiler and C library: badak's library must print
# the same. (own.c uses what only badak has; its .expect is written by hand.)
cd "$(dirname "$0")" || exit 1
for source in *.c; do
    name=${source%.c}
    riscv64-unknown-elf-gcc -S -O2 -march=rv32ema -mabi=ilp32e -fno-pic -fno-builtin -ffreestanding -Wall -Wno-format \
        -I ../../../programs/include "$source" -o "$name.s" || exit 1
    [ "$name" = own ] && continue
    cc -O1 -fno-builtin -Wno-format "$source" -latomic -o /tmp/$$ || exit 1
    { printf -- '---\n'; /tmp/$$; } > "$name.expect"
    rm /tmp/$$
done
