// What the system calls itself: uname(2) and /proc/version.

/** In the order of struct utsname. */
export const UTSNAME = ['Badak', 'badak', '0.1.0', '#1', 'badak', '(none)'] as const;
