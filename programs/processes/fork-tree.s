# fork-tree: a process that has two children, which have two children each ...
#
# Shows   that every process has its own memory: all of them use the same variable `node` at the same address, and none
#         sees what another one writes. And exit statuses: each process returns how many there are below it, itself
#         included, and its parent adds them up.
# Run     badak run programs/processes/fork-tree.s -- 3         (levels)
#         badak run --stats programs/processes/fork-tree.s      (a line for each process)
# Break   Leave out the wait: the lines come in another order, and who gets the children whose parent is gone? Then try
#         7 levels, 127 processes at the same time: what does fork return when there is no room for another one?

        .data
        .balign 4
node:                                   # the root is 1; the children of n are 2n and 2n + 1
        .word   1
status:
        .word   0

        .text
        .globl  main
main:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)

        li      s0, 3                   # s0: levels, this one included
        li      t0, 2
        blt     a0, t0, level
        lw      a0, 4(a1)
        call    atoi
        mv      s0, a0

level:                                  # each process comes here once
        li      s1, 1                   # s1: processes in this subtree
        la      t0, node
        lw      a1, 0(t0)
        la      a0, greeting
        call    printf
        addi    s0, s0, -1
        blez    s0, end

        li      a0, 0                   # the left child, then the right one
        call    grow
        beqz    a0, level
        li      a0, 1
        call    grow
        beqz    a0, level
end:
        la      t0, node
        lw      a1, 0(t0)
        mv      a2, s1
        la      a0, farewell
        call    printf
        mv      a0, s1
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# grow(a0: 0 left, 1 right): makes a child. In the child: a0 = 0, node changed. In the parent: waits for the child to end
# and adds its count to s1.
grow:
        addi    sp, sp, -8
        sw      ra, 4(sp)
        sw      a0, 0(sp)
        call    fork
        bltz    a0, 1f                  # no more processes: go on without this child
        bnez    a0, 2f

        la      t0, node                # the child's own copy: the parent keeps its number
        lw      t1, 0(t0)
        slli    t1, t1, 1
        lw      a0, 0(sp)
        add     t1, t1, a0
        sw      t1, 0(t0)
        li      a0, 0
        j       3f
1:
        la      a0, no_child
        call    puts
        li      a0, -1
        j       3f
2:
        la      a0, status
        call    wait
        la      t0, status
        lw      t0, 0(t0)
        srli    t0, t0, 8
        add     s1, s1, t0
3:
        lw      ra, 4(sp)
        addi    sp, sp, 8
        ret

        .section .rodata
greeting:
        .asciz  "process %d\n"
farewell:
        .asciz  "process %d: %d in its tree\n"
no_child:
        .asciz  "no more processes"
