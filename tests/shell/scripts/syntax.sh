echo before
if true; then echo a; ) ; fi
echo after
