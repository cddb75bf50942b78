#!/bin/sh
# Makes the .elf files again (Debian: apt-get install gcc-riscv64-unknown-elf picolibc-riscv64-unknown-elf). They are
# kept in the repository, so that the tests need no compiler.
cd "$(dirname "$0")" || exit 1
gcc="riscv64-unknown-elf-gcc -nostdlib -static -Wl,--no-relax"
$gcc -march=rv32ema_zicsr_zifencei -mabi=ilp32e every.s -o every.elf || exit 1
$gcc -march=rv32imaf_zicsr -mabi=ilp32 unmapped.s -o unmapped.elf || exit 1
$gcc -march=rv32emac_zicsr -mabi=ilp32e compressed.s -o compressed.elf || exit 1
../../programs/c/picolibc/badak-cc -Os -Wall -Wextra libc.c -lm -o libc.elf || exit 1
riscv64-unknown-elf-strip --strip-debug ./*.elf
