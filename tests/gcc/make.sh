#!/bin/sh
# Makes the twelve programs again: a seed of generate.mjs each, compiled by GCC 12 for rv32ema in a way of its own, and
# what the native compiler's program prints. Debian: apt-get install gcc g++ gcc-riscv64-unknown-elf
cd "$(dirname "$0")" || exit 1
rm -f ./*.s ./*.out
while read -r seed name flags; do
    node generate.mjs "$seed" > /tmp/$$.c || exit 1
    cc -w -O1 /tmp/$$.c -o /tmp/$$ || exit 1
    { /tmp/$$; echo "exit $?"; } > "$name.out"
    # The paths of this machine do not belong into line tables.
    # shellcheck disable=SC2086
    (cd /tmp && riscv64-unknown-elf-gcc -w -S -march=rv32ema -mabi=ilp32e -fdebug-prefix-map=/tmp=. $flags $$.c -o $$.s) || exit 1
    sed "s/$$\\.c/$name.c/g" /tmp/$$.s > "$name.s"
    rm /tmp/$$ /tmp/$$.c /tmp/$$.s
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
TABLE
