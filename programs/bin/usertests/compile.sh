#!/bin/sh
# Makes NAME.s of every NAME.c with GCC, and linux.txt: what the cases see on Linux, under QEMU's user mode, with
# corrections.txt where QEMU is not Linux. All are kept in the repository, so that nobody needs a compiler or QEMU.
# `compile.sh NAME...` shows what the named cases see on Linux, and keeps nothing of it.
# Debian: apt-get install gcc-riscv64-unknown-elf qemu-user
cd "$(dirname "$0")" || exit 1
work=$(mktemp -d /dev/shm/usertests.XXXXXX) || exit 1
trap 'rm -rf "$work"' EXIT
machine='-march=rv32ema_zicsr -mabi=ilp32e'
for source in *.c; do
    # shellcheck disable=SC2086
    riscv64-unknown-elf-gcc -S -Os -std=gnu17 $machine -fno-pic -ffreestanding -fno-toplevel-reorder \
        -fno-tree-loop-distribute-patterns -Wall -Wextra -I ../../include "$source" -o "${source%.c}.s" || exit 1
done
# shellcheck disable=SC2086
riscv64-unknown-elf-gcc $machine -nostdlib -static -Wl,--no-relax ./*.s -o "$work/usertests.elf" || exit 1
qemu-riscv32 "$work/usertests.elf" -s -d "$work" "$@" >"$work/seen.txt" || exit 1
if [ $# -gt 0 ]; then
    cat "$work/seen.txt"
    exit
fi
awk -F: 'FNR == NR { if ($0 !~ /^#/ && NF > 1) better[$1] = $0; next } { print ($1 in better) ? better[$1] : $0 }' \
    corrections.txt "$work/seen.txt" >linux.txt
