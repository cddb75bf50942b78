# Every instruction that badak and RISC-V share, with data between code. GNU as makes every.elf of it, badak's own
# assembler assembles it too: importing the first must give the words of the second.
        .text
        .globl _start
_start:
        add     a0, a1, a2
        sll     a3, a4, a5
        slt     s0, s1, t0
        sltu    t1, t2, tp
        xor     gp, sp, ra
        srl     a0, zero, a5
        or      a1, a0, a4
        and     a2, a1, a3
        sub     a3, a2, a2
        sra     a4, a3, a1
        addi    a0, a1, -2048
        addi    a0, a1, 2047
        slli    a0, a1, 31
        slti    a2, a3, -1
        sltiu   a4, a5, 1
        xori    t0, t1, -1
        srli    t2, s0, 1
        ori     s1, a0, 1365
        andi    a1, a2, -1366
        srai    a3, a4, 16
        mul     a0, a1, a2
        mulh    a0, a1, a2
        mulhsu  a0, a1, a2
        mulhu   a0, a1, a2
        div     a0, a1, a2
        divu    a0, a1, a2
        rem     a0, a1, a2
        remu    a0, a1, a2
back:   lb      a0, -2048(sp)
        lh      a1, 2046(sp)
        lw      a2, 0(sp)
        lbu     a3, 1(sp)
        lhu     a4, 2(sp)
        sb      a0, -2048(gp)
        sh      a1, 2046(gp)
        sw      a2, 1364(gp)
        sw      a3, -1364(gp)
        beq     a0, a1, back
        bne     a2, a3, forth
        blt     a4, a5, back
        bge     s0, s1, forth
        bltu    t0, t1, back
        bgeu    t2, tp, forth
        lui     a0, 0xABCDE
        auipc   a1, 0x12345
        jal     ra, back
        jal     zero, far
        jalr    ra, -4(a0)
        jalr    zero, 0(ra)
forth:  lr.w    a0, (a1)
        sc.w    a2, a3, (a4)
        amoswap.w a0, a1, (a2)
        amoadd.w.aq a0, a1, (a2)
        amoxor.w.rl a0, a1, (a2)
        amoand.w.aqrl a0, a1, (a2)
        amoor.w a0, a1, (a2)
        amomin.w a0, a1, (a2)
        amomax.w a0, a1, (a2)
        amominu.w a0, a1, (a2)
        amomaxu.w a0, a1, (a2)
        csrrw   a0, sstatus, a1
        csrrs   a1, cycle, zero
        csrrc   a2, 0x140, a3
        csrrwi  a3, 0x104, 15
        csrrsi  a4, 0x144, 0
        csrrci  a5, 0x180, 7
        ecall
        ebreak
        fence
        fence   rw, w
        fence.i
        sret
        wfi
        sfence.vma a0, a1
        unimp
        j       after
        .word   0x00000013, 0xFFFFFFFF      # data: they look like code, but stay as they are
        .ascii  "text of 16 bytes"
after:  j       _start
        .zero   4 * 4000
far:    bne     a0, zero, after2
        .word   0x12345678
after2: ret
