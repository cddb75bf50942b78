# search-broken: search.s without pthread_cleanup_push.
#
# Shows   A thread that is cancelled while it holds a lock takes it along: whoever wants it next waits for ever.
# Run     badak run programs/threads/search-broken.s
# Lab     docs/labs/search.md

        .equ    BROKEN, 1
        .include "search.s"
