# Lists, compound commands, statuses.
true && echo and
false || echo or
false && echo no || echo yes
! false && echo not
(exit 3); echo $?
{ echo a; echo b; } | cat
if [ 1 -eq 1 ]; then echo if; elif true; then echo elif; else echo else; fi
if false; then echo if; elif [ a = a ]; then echo elif; fi
if false; then echo if; else echo else; fi
i=0
while [ $i -lt 10 ]; do
  i=$((i + 1))
  if [ $i -eq 3 ]; then continue; fi
  if [ $i -eq 6 ]; then break; fi
  echo $i
done
until [ $i -eq 0 ]; do i=$((i - 1)); done; echo $i
for a in 1 2; do for b in x y; do echo $a$b; if [ $b = x ]; then continue 2; fi; done; done
seq 5 | while read n; do echo "n=$n"; done
(cd /; x=inner; pwd; echo $x); echo "[$x]"
echo first | cat | cat | wc -l
false | true; echo $?
true | false; echo $?
x=$(false); echo $?
sleep 1 & wait; echo $?
sh -c 'exit 5' & wait $!; echo $?
sh -c 'kill -9 $$'; echo $?
A=1 sh -c 'echo $A'; echo "[$A]"
A=2 read B < /etc/motd; echo "[$A]"
export C=3; sh -c 'echo $C'
test -d /bin && test ! -d /none && test -x /bin/sh && echo files
[ -n x -a ]; echo $?
