# What goes wrong is said with its line; the script goes on.
nosuch
echo $?
/etc/motd
echo $?
./none
echo $?
cd /nowhere
echo $?
echo ${x?is needed} not shown
