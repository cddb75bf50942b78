# life: Conway's game of life on a small world whose edges meet.
#
# Shows   a table of rows and columns in plain memory: cell (row, column) is the byte at cells + row * COLUMNS + column.
#         And two tables that change places, so that a generation is made from the one before it, not from itself.
# Rules   A cell lives on with two or three living neighbours of its eight; an empty place with three comes to life.
# Run     badak run programs/pictures/life.s -- 5       (generations)
# Break   Let both tables be the same one. Leave out the wrapping at the edges: a cell in row -1 is which byte? Draw your
#         own start below; make the world larger.

        .equ    ROWS, 8
        .equ    COLUMNS, 16

        .text
        .globl  main
main:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)

        li      s0, 4                   # generations, if there is no argument
        li      t0, 2
        blt     a0, t0, 1f
        lw      a0, 4(a1)
        call    atoi
        mv      s0, a0
1:
        call    read_start
        li      s1, 0                   # s1: this generation
2:
        la      a0, heading
        mv      a1, s1
        call    printf
        call    draw
        bge     s1, s0, 3f
        call    step
        addi    s1, s1, 1
        j       2b
3:
        li      a0, 0
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# read_start: the picture below into cells: 1 for #, otherwise 0.
read_start:
        la      a0, picture
        la      a1, cells
        li      a2, ROWS * COLUMNS
1:
        lbu     t0, 0(a0)
        addi    t0, t0, -'#'
        seqz    t0, t0
        sb      t0, 0(a1)
        addi    a0, a0, 1
        addi    a1, a1, 1
        addi    a2, a2, -1
        bnez    a2, 1b
        ret

# draw: prints the world, a row a line.
draw:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        la      s0, cells
        li      s1, ROWS * COLUMNS      # cells that are left
1:
        lbu     t0, 0(s0)
        li      a0, '.'
        beqz    t0, 2f
        li      a0, '#'
2:
        call    putchar
        addi    s0, s0, 1
        addi    s1, s1, -1
        andi    t0, s1, COLUMNS - 1     # COLUMNS is a power of two: a row ends where the low bits are 0
        bnez    t0, 1b
        call    print_newline
        bnez    s1, 1b
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# step: makes the next generation in `next`, then copies it over cells.
step:
        addi    sp, sp, -12
        sw      ra, 8(sp)
        sw      s0, 4(sp)
        sw      s1, 0(sp)
        li      s0, 0                   # s0: row
1:
        li      s1, 0                   # s1: column
2:
        mv      a0, s0
        mv      a1, s1
        call    neighbours              # a0: how many, a1: does the cell itself live?
        or      a0, a0, a1              # 3 stays 3; 2 becomes 3 if the cell lives; nothing else becomes 3
        addi    a0, a0, -3
        seqz    a0, a0
        la      t0, next
        li      t1, COLUMNS
        mul     t1, s0, t1
        add     t0, t0, t1
        add     t0, t0, s1
        sb      a0, 0(t0)
        addi    s1, s1, 1
        li      t0, COLUMNS
        bne     s1, t0, 2b
        addi    s0, s0, 1
        li      t0, ROWS
        bne     s0, t0, 1b

        la      a0, cells
        la      a1, next
        li      a2, ROWS * COLUMNS
        call    memcpy
        lw      s1, 0(sp)
        lw      s0, 4(sp)
        lw      ra, 8(sp)
        addi    sp, sp, 12
        ret

# neighbours(row a0, column a1): a0 = living cells around it, a1 = 1 if it lives itself. It calls nobody: no frame.
neighbours:
        la      a2, cells
        li      a3, 0                   # a3: living cells in the square of nine
        addi    a4, a0, -1              # a4: row, from one above ...
        li      t2, 3
1:
        andi    t0, a4, ROWS - 1        # ... row -1 is the last one, row 8 is row 0
        li      t1, COLUMNS
        mul     t0, t0, t1
        add     a5, a2, t0              # a5: address of that row
        addi    t0, a1, -1
        andi    t0, t0, COLUMNS - 1
        add     t0, a5, t0
        lbu     t1, 0(t0)
        add     a3, a3, t1
        add     t0, a5, a1
        lbu     t1, 0(t0)
        add     a3, a3, t1
        addi    t0, a1, 1
        andi    t0, t0, COLUMNS - 1
        add     t0, a5, t0
        lbu     t1, 0(t0)
        add     a3, a3, t1
        addi    a4, a4, 1
        addi    t2, t2, -1
        bnez    t2, 1b

        li      t0, COLUMNS             # the cell in the middle is not its own neighbour
        mul     t0, a0, t0
        add     t0, a2, t0
        add     t0, t0, a1
        lbu     a1, 0(t0)
        sub     a0, a3, a1
        ret

        .section .rodata
heading:
        .asciz  "generation %d\n"
picture:                                # a glider: it walks to the right and down
        .ascii  "..#............."
        .ascii  "#.#............."
        .ascii  ".##............."
        .ascii  "................"
        .ascii  "...........#...."
        .ascii  "...........#...."
        .ascii  "...........#...."
        .ascii  "................"

        .bss
cells:
        .space  ROWS * COLUMNS
next:
        .space  ROWS * COLUMNS
