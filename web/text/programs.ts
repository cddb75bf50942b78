// What the programs of the gallery say about themselves, in the page's language: Korean where it is loaded, else the
// English of their first comments.

import type { ProgramInfo } from '../app/program-info.ts';
import { language } from '../text.ts';
import type { ProgramText } from './programs-ko.ts';

export type ProgramPart = 'title' | 'shows' | 'tries';

let korean: Readonly<Record<string, ProgramText>> = {};

/** Korean from now on. It is 15 kB, so only those fetch it who read it. */
export async function loadKoreanPrograms(): Promise<void> {
  korean = (await import('./programs-ko.ts')).PROGRAMS_KO;
}

export const programText = (program: ProgramInfo, part: ProgramPart): string =>
  (language() === 'ko' ? korean[program.path]?.[part] : undefined) ?? program[part];
