#!/bin/sh
# Makes the twelve programs again: a seed of generate.mjs each, compiled by GCC 12 for rv32ema in a way of its own, and
# what the native compiler's program prints; and two by clang 19. Debian: apt-get install gcc g++ gcc-riscv64-unknown-elf
# clang-19
cd "$(dirname "$0")" || exit 1
gcc="riscv64-unknown-elf-gcc"
clang="clang-19 --target=riscv32"
rm -f ./*.s ./*.out
folder=$(mktemp -d)
while read -r seed name flags; do
    node generate.mjs "$seed" > "$folder/$name.c" || exit 1
    cc -w -O1 "$folder/$name.c" -o "$folder/native" || exit 1
    { "$folder/native"; echo "exit $?"; } > "$name.out"
    case $name in clang*) compiler=$clang ;; *) compiler=$gcc ;; esac
    # shellcheck disable=SC2086
    (cd "$folder" && $compiler -w -S -march=rv32ema -mabi=ilp32e -fdebug-prefix-map="$folder"=. $flags "$name.c") || exit 1
    mv "$folder/$name.s" .
done <<TABLE
1  O0                 -O0
2  O1                 -O1 -fno-common
3  O2                 -O2
5  O3                 -O3
6  Os                 -Os
7  O0-debug           -O0 -g
13 O2-debug           -O2 -g1
9  O2-pic             -O2 -fPIC -ftls-model=initial-exec
10 O1-sections        -O1 -ffunction-sections -fdata-sections
11 Os-save-restore    -Os -msave-restore
12 O2-medany          -O2 -mcmodel=medany
14 Os-cpp             -Os -x c++ -fno-exceptions -fno-rtti
19 clang-O2           -O2 -fPIC -ftls-model=initial-exec
12 clang-O1-debug     -O1 -gline-tables-only -fno-verbose-asm
TABLE
rm -r "$folder"
