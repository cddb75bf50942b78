// The programs of the gallery in Korean: all of them, of the present English text, and without English sentences.
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ProgramInfo } from '../../web/app/program-info.ts';
import { readGallery } from '../../web/build/gallery-module.ts';
import { PROGRAMS_KO } from '../../web/text/programs-ko.ts';

const GALLERY = readGallery(fileURLToPath(new URL('../../programs', import.meta.url)));
const PARTS = ['title', 'shows', 'tries'] as const;

const digest = (program: ProgramInfo): string =>
  createHash('sha256')
    .update(PARTS.map((part) => program[part]).join('\n'))
    .digest('hex')
    .slice(0, 8);

describe('programs in Korean', () => {
  it('each program of the gallery, and no other one, has its texts', () => {
    expect(Object.keys(PROGRAMS_KO).sort()).toEqual(GALLERY.map(({ path }) => path).sort());
  });

  it.each(GALLERY)(
    '$path: made from the present English text (else: look at both, then take over the digest)',
    (program) => {
      const korean = PROGRAMS_KO[program.path]!;
      expect(korean.of).toBe(digest(program));
      for (const part of PARTS) {
        expect(korean[part] === '', part).toBe(program[part] === '');
        if (korean[part] !== '') expect(korean[part]).toMatch(/[가-힣]/);
      }
    },
  );

  it('a title is the whole first paragraph, however many lines it has', () => {
    const title = (path: string): string => GALLERY.find((program) => program.path === path)!.title;
    expect(title('closures/callbacks.s')).toMatch(
      /Once with callbacks inside callbacks, once as a coroutine that reads/,
    );
    expect(title('first/hello.s')).toBe("a program that needs nobody's help but the kernel's.");
    for (const { path, title } of GALLERY) expect(title, path).toMatch(/[.!?]$/);
  });
});
