# frames-broken: frames.s that expects a variable of a shared library to be shared by the processes that use it.
#
# Shows   "Shared" are the library's code and constants. A page that is written to becomes the writer's own copy.
# Run     badak build --shared programs/shared/shapes.s -o libshapes.so
#         badak run --seed 1 programs/shared/frames-broken.s -L. -lshapes
# Lab     docs/labs/shared-library.md

        .equ    BROKEN, 1
        .include "frames.s"
