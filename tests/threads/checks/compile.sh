#!/bin/sh
# Makes NAME.s of each NAME.c with GCC for RV32E.
cd "$(dirname "$0")" || exit 1
for source in *.c; do
    riscv64-unknown-elf-gcc -S -O2 -march=rv32ema -mabi=ilp32e -fno-pic -ffreestanding -Wall -Wextra -Wno-unused-parameter \
        -I ../../../programs/include "$source" -o "${source%.c}.s" || exit 1
done
