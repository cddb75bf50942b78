// System calls: address spaces.

import { BAD_MEMORY, call, NO_MEMORY } from './call.ts';

export const MEMORY = [
  call(214, 'brk', 'end:pointer', 'the end of the heap, new or old', 'move the end of the heap'),
  call(215, 'munmap', 'start:pointer length:size', '0', 'remove mappings', {
    EINVAL: 'start is not page-aligned, or length is 0',
    ENOMEM: 'too many mappings',
  }),
  call(
    216,
    'mremap',
    'address:pointer old_size:size new_size:size flags:flags(mremap) new_address:pointer',
    'address',
    'make a mapping longer or shorter; move it',
    {
      EFAULT: 'the range is not one mapping',
      EINVAL: 'bad address, size or flags',
      ENOMEM: 'no room there, and it may not move; or no memory',
    },
  ),
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
    ENOMEM: 'nothing is mapped there, or too many mappings',
  }),
  call(
    227,
    'msync',
    'start:pointer length:size flags:flags(msync)',
    '0',
    'shared mappings and files are the same here',
    {
      EINVAL: 'start is not page-aligned, or bad flags',
      ENOMEM: 'nothing is mapped there',
    },
  ),
  call(228, 'mlock', 'start:pointer length:size', '0', 'keep pages in memory: they always are', {
    EINVAL: 'the range is too long',
    ENOMEM: 'nothing is mapped there',
  }),
  call(229, 'munlock', 'start:pointer length:size', '0', 'undo mlock', {
    EINVAL: 'the range is too long',
    ENOMEM: 'nothing is mapped there',
  }),
  call(230, 'mlockall', 'flags:flags(mlockall)', '0', 'keep all pages in memory: they always are', {
    EINVAL: 'bad flags',
  }),
  call(231, 'munlockall', '', '0', 'undo mlockall'),
  call(232, 'mincore', 'start:pointer length:size vector:pointer', '0', 'a byte for each page: 1 if it is in memory', {
    EFAULT: BAD_MEMORY,
    EINVAL: 'start is not page-aligned',
    ENOMEM: 'nothing is mapped there',
  }),
  call(
    233,
    'madvise',
    'start:pointer length:size advice:flags(madvise)',
    '0',
    'MADV_DONTNEED drops pages: private ones are zero again; other advice is accepted',
    { EINVAL: 'start is not page-aligned, or no such advice', ENOMEM: 'nothing is mapped there' },
  ),
] as const;
