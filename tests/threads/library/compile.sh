#!/bin/sh
# Makes NAME.s with GCC for RV32E, and NAME.expect with the native compiler and its threads: badak's must do the same.
cd "$(dirname "$0")" || exit 1
for source in *.c; do
    name=${source%.c}
    riscv64-unknown-elf-gcc -S -O2 -march=rv32ema -mabi=ilp32e -fno-pic -ffreestanding -Wall -Wextra -Wno-unused-parameter \
        -I ../../../programs/include "$source" -o "$name.s" || exit 1
    case $name in own | misuse) continue ;; esac
    cc -O1 -D_GNU_SOURCE -Wno-unused-result -Wno-int-to-pointer-cast -Wno-pointer-to-int-cast -pthread "$source" -o /tmp/$$ || exit 1
    { printf -- '---\n'; /tmp/$$; } > "$name.expect"
    rm /tmp/$$
done
