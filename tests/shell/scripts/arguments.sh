# Arguments, quotations in ${}, statuses of $(), output that cannot be written, numbers that are none.
set -- a b c d e f g h i j
echo ${10} ${1}0 $10 "${10:-x}" ${11:-none} ${#10} "$*" "x$*y"
for i in "$*"; do echo "[$i]"; done; for i in "$@"; do echo -n "[$i]"; done; for i in $*; do echo -n "($i)"; done; echo
set --; for i in "$*"; do echo "[$i]"; done; for i in "$@"; do echo no; done; for i in $*; do echo no; done
echo "${x:-"a  b"c "d"}" ${x:-"a  b"}
x=$(false); echo $?; x=$(exit 4) y=$(exit 5); echo $?
echo hi >&-; echo $?; echo ok; echo hi > /dev/full; echo $?; printf hi > /dev/full; echo $?; pwd > /dev/full; echo $?
ulimit -f abc; echo $?; umask abc; echo $?; kill -l 9; kill -l TERM
break x; echo $?
true && true || echo no & jobs; wait
test 1 -lt x; echo $?; test ! x -eq 1; echo $?; test 2 -ge 1; echo $?
exit x
