// System calls: address spaces.

import { call, NO_MEMORY } from './call.ts';

export const MEMORY = [
  call(214, 'brk', 'end:pointer', 'the end of the heap, new or old', 'move the end of the heap'),
  call(215, 'munmap', 'start:pointer length:size', '0', 'remove mappings', {
    EINVAL: 'start is not page-aligned, or length is 0',
    ENOMEM: 'too many mappings',
  }),
  call(
    222,
    'mmap2',
    'address:pointer length:size prot:flags(prot) flags:flags(map) fd:newfd page_offset:uint',
    'address',
    'map memory or a file; the offset counts 4096-byte units',
    {
      EACCES: 'fd is not open for this',
      EBADF: 'fd is not open',
      EEXIST: 'something is mapped there',
      EINVAL: 'bad address, length or flags',
      ENODEV: 'the object cannot be mapped',
      ENOMEM: NO_MEMORY,
      EOVERFLOW: 'the offset does not fit',
    },
  ),
  call(226, 'mprotect', 'start:pointer length:size prot:flags(prot)', '0', 'change the protection of pages', {
    EACCES: 'not allowed for this mapping',
    EINVAL: 'start is not page-aligned, or bad prot',
    ENOMEM: 'nothing is mapped there',
  }),
] as const;
