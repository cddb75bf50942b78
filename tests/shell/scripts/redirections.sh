# Redirections and descriptors.
cd /tmp
echo one > f; echo two >> f; cat f
cat < f > g; cat g
echo err >&2
sh -c 'echo out; echo err >&2' > both 2>&1; cat both
nosuch 2> /dev/null; echo $?
cat nosuch 2> errors; cat errors
exec 3> three; echo to three >&3; exec 3>&-; cat three
echo lost >&3; echo $?
{ echo a; echo b; } > group; cat group
while read line; do echo "[$line]"; done < group
for i in 1 2; do echo $i; done | cat > loop; cat loop
(echo sub) > sub; cat sub
echo x > /; echo $?
cat < nosuch; echo $?
> made; test -e made && echo made
echo hi 1>&2 2>/dev/null
echo abc <> f | cat
