// Every reason of the kernel for waiting is read back from its text, and has words in both languages of the page.
import { describe, expect, it } from 'vitest';
import { readWaitReason, WAIT_REASONS, type WaitReason, type WaitReasonName } from '../../src/spec/waits.ts';
import { WAIT_NAMES } from '../../web/messages.ts';
import { WAITS_EN, WAITS_KO } from '../../web/text/waits.ts';

const NAMES = Object.keys(WAIT_REASONS) as WaitReasonName[];
const ABOUT = ['tty1', '0x2040', '/home/a file', 'a signal', ''];

describe('what a thread waits for', () => {
  it('a text tells which reason it is, and what it is about', () => {
    for (const name of NAMES) {
      for (const about of ABOUT) {
        const text = WAIT_REASONS[name].replace('{}', about) as WaitReason;
        const isFilled = WAIT_REASONS[name].includes('{}');
        expect(readWaitReason(text), text).toEqual({ name, about: isFilled ? about : '' });
      }
    }
  });

  it('words and phrases are there in English and Korean; what it is about is in both phrases or in none', () => {
    for (const name of WAIT_NAMES) {
      const [word, phrase] = [WAITS_EN[`wait-${name}`], WAITS_EN[`waits-${name}`]];
      expect(word).toMatch(/^waits: \S/);
      expect(word.length, 'fits into the table').toBeLessThanOrEqual(16);
      expect(phrase).toMatch(/^(waits|sleeps)/);
      expect(WAITS_KO[`wait-${name}`]).toMatch(/대기$/);
      expect(WAITS_KO[`waits-${name}`]).toMatch(/[가-힣]/);
      for (const part of ['{about}', '{holder}']) {
        expect(WAITS_KO[`waits-${name}`].includes(part)).toBe(phrase.includes(part));
      }
      if (name in WAIT_REASONS)
        expect(phrase.includes('{about}')).toBe(WAIT_REASONS[name as WaitReasonName].includes('{}'));
    }
  });
});
