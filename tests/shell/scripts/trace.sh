# -x, type, umask, ulimit, history of builtins.
set -x
echo "a b" c
set +x
type cd cat none
umask 027; umask
ulimit -n 100; ulimit -n
shift 3
set one two; shift; echo $1 $#
kill -l | head -n 3
kill -0 $$; echo $?
echo $$ | wc -w
. /tmp/none
echo 'echo sourced $#; y=1' > /tmp/s; . /tmp/s; echo $y
printf() { echo no functions; }
