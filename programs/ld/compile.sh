#!/bin/sh
# Makes NAME.s from NAME.c with GCC (Debian: apt-get install gcc-riscv64-unknown-elf). The results are kept in the
# repository, so that building badak needs no compiler.
cd "$(dirname "$0")" || exit 1
for source in *.c; do
    riscv64-unknown-elf-gcc -S -O2 -march=rv32ema -mabi=ilp32e -fPIC -fvisibility=hidden -ffreestanding -Wall -Wextra \
        -fno-tree-loop-distribute-patterns -fno-jump-tables "$source" -o "${source%.c}.s" || exit 1
done
