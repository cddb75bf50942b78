/* Processes: fork, exit, ids, groups, sessions. */
#define GROUP "processes"
#include "test.h"

static int shared_word = 1;

static int my_group(void)
{
    return CALL(getpgid, 0);
}

CASE(fork_and_exit)
{
    int child = start();
    if (child == 0) sys_exit(42);
    saw_status("child", wait_for(child));
}

CASE(fork_copies_memory)
{
    int child = start();
    if (child == 0) {
        shared_word = 2;
        sys_exit(shared_word);
    }
    saw_status("child", wait_for(child));
    saw("parent", shared_word);
}

CASE(fork_copies_the_stack_and_heap)
{
    char local[32] = "before";
    char *heap = get_pages(1);
    put_text(heap, "heap");
    int child = start();
    if (child == 0) {
        put_text(local, "changed");
        put_text(heap, "changed");
        sys_exit(0);
    }
    wait_for(child);
    saw_text("stack", local);
    saw_text("heap", heap);
}

CASE(parent_writes_are_not_seen_by_the_child)
{
    int fds[2];
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        await_byte(fds[0]);
        sys_exit(shared_word);
    }
    shared_word = 7;
    send_byte(fds[1]);
    saw_status("child", wait_for(child));
}

CASE(exit_status_has_eight_bits)
{
    int child = start();
    if (child == 0) sys_exit(0x1234);
    saw_status("child", wait_for(child));
    if ((child = start()) == 0) sys_exit(-1);
    saw_status("minus 1", wait_for(child));
}

CASE(ids)
{
    int parent = sys_getpid(), child = start();
    if (child == 0) sys_exit((CALL(getppid) == parent) + 2 * (sys_getpid() != parent));
    saw_status("child", wait_for(child));
    saw("thread", CALL(gettid) == parent);
    saw_is("positive", parent > 0);
}

CASE(users)
{
    saw("uid", CALL(getuid));
    saw("euid", CALL(geteuid));
    saw("gid", CALL(getgid));
    saw("egid", CALL(getegid));
}

CASE(orphans_get_a_new_parent)
{
    int fds[2], gone[2];
    char byte = 0;
    sys_pipe(fds);
    sys_pipe(gone);
    int child = start();
    if (child == 0) {
        int parent = sys_getpid();
        if (start() == 0) {
            await_byte(gone[0]);
            byte = CALL(getppid) != parent ? 'y' : 'n';
            sys_write(fds[1], &byte, 1);
            sys_exit(0);
        }
        sys_exit(0);
    }
    wait_for(child);
    send_byte(gone[1]);
    sys_read(fds[0], &byte, 1);
    saw_bytes("new parent", &byte, 1);
    saw("not mine", sys_wait4(-1, 0, 0, 0));
}

CASE(many_children)
{
    int sum = 0, status;
    for (int k = 0; k < 30; k++)
        if (start() == 0) sys_exit(k);
    while (sys_wait4(-1, &status, 0, 0) > 0) sum += status >> 8;
    saw("sum", sum);
}

CASE(chain_of_children)
{
    int depth = 0, status = 0;
    while (depth < 12) {
        int child = start();
        if (child != 0) {
            status = wait_for(child);
            if (depth > 0) sys_exit((status >> 8) + 1);
            break;
        }
        depth++;
    }
    if (depth == 12) sys_exit(0);
    saw("depth", status >> 8);
}

CASE(groups)
{
    int me = sys_getpid();
    saw("leader", CALL(getpgid, 0) == me);
    int child = start();
    if (child == 0) {
        int inherited = CALL(getpgid, 0) == me;
        CALL(setpgid, 0, 0);
        sys_exit(inherited + 2 * (CALL(getpgid, 0) == sys_getpid()));
    }
    saw_status("child", wait_for(child));
    saw("by number", CALL(getpgid, me) == me);
    saw("nobody", CALL(getpgid, 999999));
    saw("negative", CALL(getpgid, -1));
}

CASE(setpgid_of_a_child)
{
    int fds[2];
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        await_byte(fds[0]);
        sys_exit(CALL(getpgid, 0) == sys_getpid());
    }
    saw("set", CALL(setpgid, child, child));
    saw("get", CALL(getpgid, child) == child);
    saw("back", CALL(setpgid, child, my_group()));
    saw("again", CALL(setpgid, child, child));
    send_byte(fds[1]);
    saw_status("child", wait_for(child));
}

CASE(setpgid_errors)
{
    int fds[2], parent = CALL(getppid);
    sys_pipe(fds);
    saw("negative", CALL(setpgid, 0, -1));
    saw("nobody", CALL(setpgid, 999999, 0));
    saw("not a child", CALL(setpgid, parent, 0));
    saw("no such group", CALL(setpgid, 0, 999999));
    int child = start();
    if (child == 0) {
        CALL(setsid);
        send_byte(fds[1]);
        sleep_ms(10000);
    }
    await_byte(fds[0]);
    saw("session leader", CALL(setpgid, child, child));
    sys_kill(child, SIGKILL);
    wait_for(child);
    if ((child = start()) == 0) {
        CALL(setsid);
        sys_exit(-CALL(setpgid, 0, 0));
    }
    saw("leader itself", -(wait_for(child) >> 8));
}

CASE(setpgid_after_exec)
{
    const char *const arguments[] = {"usertests", "@wait", 0};
    int fds[2], up[2];
    sys_pipe(fds);
    sys_pipe(up);
    int child = start();
    if (child == 0) {
        CALL(dup3, fds[0], 0, 0);
        CALL(dup3, up[1], 1, 0);
        sys_exit(-exec_self(arguments, 0));
    }
    await_byte(up[0]);
    saw("setpgid", CALL(setpgid, child, child));
    send_byte(fds[1]);
    saw_status("child", wait_for(child));
}

CASE(sessions)
{
    int session = CALL(getsid, 0);
    saw("same", CALL(getsid, sys_getpid()) == session);
    saw("leader of a group", CALL(setsid));
    int child = start();
    if (child == 0) {
        int id = CALL(setsid), me = sys_getpid();
        sys_exit((id == me) + 2 * (CALL(getsid, 0) == me) + 4 * (CALL(getpgid, 0) == me) + 8 * (CALL(setsid) == -EPERM));
    }
    saw_status("child", wait_for(child));
    saw("nobody", CALL(getsid, 999999));
}

CASE(kill_errors)
{
    saw("nobody", sys_kill(999999, 0));
    saw("signal", sys_kill(sys_getpid(), 65));
    saw("negative signal", sys_kill(sys_getpid(), -1));
    saw("no group", sys_kill(-999999, 0));
    saw("me", sys_kill(sys_getpid(), 0));
    saw("my group", sys_kill(0, 0));
}

CASE(kill_a_group)
{
    int fds[2], leader = 0;
    sys_pipe(fds);
    for (int k = 0; k < 3; k++) {
        int child = start();
        if (child == 0) {
            send_byte(fds[1]);
            sleep_ms(10000);
            sys_exit(0);
        }
        if (leader == 0) leader = child;
        saw("group", CALL(setpgid, child, leader));
    }
    for (int k = 0; k < 3; k++) await_byte(fds[0]);
    saw("kill", sys_kill(-leader, SIGTERM));
    for (int k = 0; k < 3; k++) {
        int status = 0;
        saw("of the group", sys_wait4(-leader, &status, 0, 0) > 0);
        saw_status("", status);
    }
    saw("gone", sys_kill(-leader, 0));
}

CASE(kill_a_zombie)
{
    int child = start();
    if (child == 0) sys_exit(3);
    sleep_ms(20);
    saw("kill", sys_kill(child, SIGKILL));
    saw_status("status", wait_for(child));
    saw("gone", sys_kill(child, 0));
}

CASE(priorities)
{
    saw("default", CALL(getpriority, 0, 0));
    saw("set", CALL(setpriority, 0, 0, 5));
    saw("get", CALL(getpriority, 0, 0));
    saw("clamped", CALL(setpriority, 0, 0, 100));
    saw("get", CALL(getpriority, 0, 0));
    saw("lower", CALL(setpriority, 0, 0, -3));
    saw("get", CALL(getpriority, 0, 0));
    int child = start();
    if (child == 0) sys_exit(CALL(getpriority, 0, 0));
    saw_status("inherited", wait_for(child));
    saw("which", CALL(getpriority, 9, 0));
    saw("nobody", CALL(getpriority, 0, 999999));
    saw("which", CALL(setpriority, 9, 0, 0));
    saw("nobody", CALL(setpriority, 0, 999999, 0));
}

CASE(priority_of_a_group)
{
    int fds[2], done[2];
    sys_pipe(fds);
    sys_pipe(done);
    int child = start();
    if (child == 0) {
        await_byte(fds[0]);
        sys_exit(20 - CALL(getpriority, 0, 0));
    }
    saw("set", CALL(setpriority, 1, 0, 7));
    send_byte(fds[1]);
    saw_status("child", wait_for(child));
    saw("get", CALL(getpriority, 1, 0));
}

CASE(vfork_shares_memory)
{
    volatile int *word = (volatile int *)get_pages(1);
    long child = CALL(clone, CLONE_VFORK | SIGCHLD, 0);
    if (child == 0) {
        sleep_ms(10);
        *word = 1;
        sys_exit(9);
    }
    saw_status("child", wait_for(child));
}

CASE(clone_errors)
{
    saw("sighand without vm", CALL(clone, CLONE_SIGHAND | SIGCHLD, 0));
    saw("thread without sighand", CALL(clone, CLONE_THREAD | CLONE_VM, 0));
}

CASE(uname)
{
    struct sys_utsname names;
    saw("uname", CALL(uname, &names));
    saw_is("named", names.sysname[0] != 0 && names.release[0] != 0 && names.machine[0] != 0);
    saw("address", CALL(uname, BAD_ADDRESS));
}

CASE(sysinfo)
{
    struct sys_sysinfo info;
    saw("sysinfo", CALL(sysinfo, &info));
    saw_is("memory", info.totalram > 0 && info.freeram > 0 && info.freeram <= info.totalram);
    saw_is("processes", info.procs > 1);
    saw("address", CALL(sysinfo, BAD_ADDRESS));
}

CASE(exit_closes_and_unlocks)
{
    char byte;
    int fds[2];
    sys_pipe(fds);
    int child = start();
    if (child == 0) {
        sys_close(fds[0]);
        CALL(dup, fds[1]);
        CALL(dup3, fds[1], 50, 0);
        sys_exit(0);
    }
    sys_close(fds[1]);
    saw("end", sys_read(fds[0], &byte, 1));
    saw_status("child", wait_for(child));
}

CASE(unknown_call)
{
    saw("large", syscall6(100000, 0, 0, 0, 0, 0, 0));
    saw("negative", syscall6(-1, 0, 0, 0, 0, 0, 0));
}

CASE(names_of_processes)
{
    int name[4];
    saw("set", CALL(prctl, 15, "renamed"));
    saw("get", CALL(prctl, 16, name));
    saw_text("name", (char *)name);
    saw("long", CALL(prctl, 15, "a name of more than 15 bytes"));
    saw("get", CALL(prctl, 16, name));
    saw_text("name", (char *)name);
    saw("option", CALL(prctl, 9999, 0));
    saw("address", CALL(prctl, 15, BAD_ADDRESS));
}
