// What starts a shell on a terminal.

import type { Launch } from '../messages.ts';

export const shellOn = (tty: number): Launch => ({ path: '/bin/sh', name: '-sh', args: [], tty, session: true });
