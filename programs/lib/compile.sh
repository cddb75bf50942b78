#!/bin/sh
# Makes NAME.s from NAME.c with GCC (Debian: apt-get install gcc-riscv64-unknown-elf): the long-winded parts of the
# library that are written in C. The results are kept in the repository, so that building badak needs no compiler. -fPIC,
# because they are part of the shared library, too.
cd "$(dirname "$0")" || exit 1
for source in *.c; do
    riscv64-unknown-elf-gcc -S -O2 -march=rv32ema -mabi=ilp32e -fPIC -ffreestanding -Wall -Wextra \
        -fno-tree-loop-distribute-patterns -I ../include "$source" -o "${source%.c}.s" || exit 1
done
