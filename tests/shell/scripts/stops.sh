# -e: the first failure that nobody looks at ends the script.
set -e
false || echo looked at
if false; then echo no; fi
! true
echo still here
sh -c 'exit 4'
echo never
