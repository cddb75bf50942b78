# Quotes, variables, splitting, patterns.
x='a  b'
echo $x "$x" '$x' \$x
echo ${#x} ${none-no} ${none:-empty} ${x:+set} ${new:=made} $new
empty=
echo [${empty-unset}] [${empty:-nothing}]
echo "" | wc -c
set -- one "two words" three
echo $# "$1" $2
for each in "$@"; do echo "<$each>"; done
for each in $*; do echo "<$each>"; done
IFS=:
path=a:b::c
for each in $path; do echo "<$each>"; done
unset IFS
mkdir /tmp/p; cd /tmp/p
touch b1 a1 a2 .hidden 'a b' 가
echo *
echo a? [!a]* .h* "*" \* none*
echo /tmp/*/a[0-9]
echo $(echo one; echo two) "$(echo one; echo two)"
echo $((2 + 3 * 4)) $(((1 + 1) * (7 % 4) - -1)) $((3 > 2 && 1 != 1))
n=5; echo $((n * n)) $(( $n + 1 ))
echo 안녕 "세계"
echo one\
two
echo ~ ~/x "~"
echo a#b # a comment
echo "a'b" 'a"b' "a\"b\$c\d"
