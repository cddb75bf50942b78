// Handlers of the calls on files, pipes and terminals, by name.

import { DESCRIPTOR_CALLS } from './descriptor.ts';
import { DIRECTORY_CALLS } from './directory.ts';
import { TRANSFER_CALLS } from './file.ts';
import { PATH_CALLS } from './path.ts';
import { STAT_CALLS } from './stat.ts';
import { TTY_CALLS } from './tty.ts';

export const FILE_CALLS = {
  ...DESCRIPTOR_CALLS,
  ...DIRECTORY_CALLS,
  ...TRANSFER_CALLS,
  ...PATH_CALLS,
  ...STAT_CALLS,
  ...TTY_CALLS,
} as const;
