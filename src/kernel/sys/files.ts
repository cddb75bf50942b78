// Handlers of the calls on files, pipes and terminals, by name.

import { ATTRIBUTE_CALLS } from './attributes.ts';
import { CWD_CALLS } from './cwd.ts';
import { DESCRIPTOR_CALLS } from './descriptor.ts';
import { DIRECTORY_CALLS } from './directory.ts';
import { TRANSFER_CALLS } from './file.ts';
import { LOCK_CALLS } from './flock.ts';
import { MEMFD_CALLS } from './memfd.ts';
import { OPEN_CALLS } from './open.ts';
import { PATH_CALLS } from './path.ts';
import { STAT_CALLS } from './stat.ts';
import { TTY_CALLS } from './tty.ts';

export const FILE_CALLS = {
  ...ATTRIBUTE_CALLS,
  ...CWD_CALLS,
  ...DESCRIPTOR_CALLS,
  ...DIRECTORY_CALLS,
  ...TRANSFER_CALLS,
  ...LOCK_CALLS,
  ...MEMFD_CALLS,
  ...OPEN_CALLS,
  ...PATH_CALLS,
  ...STAT_CALLS,
  ...TTY_CALLS,
} as const;
