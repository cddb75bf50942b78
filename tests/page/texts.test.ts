// The page's texts in both languages: what is filled in, names that the page takes from elsewhere, benchmarks, policies.
import { describe, expect, it } from 'vitest';
import { suite } from '../../src/bench/suite.ts';
import { nodeAssets } from '../../src/cli/commands/bench.ts';
import { CHOOSABLE } from '../../src/kernel/sched/policies.ts';
import { BENCH_TITLES_KO, BENCH_WORDS_KO } from '../../web/text/bench-ko.ts';
import { EN, type TextKey } from '../../web/text/en.ts';
import { KO } from '../../web/text/ko.ts';

const KEYS = Object.keys(EN) as TextKey[];
const filledIn = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** Said in Korean as they are. */
const NAMES = ['pid', 'cpu', 'nice', 'notLoaded', 'endedSignal'];

describe('texts of the page', () => {
  it('Korean has the same things filled in', () => {
    for (const key of KEYS) {
      // What an error means is in the kernel's table in English only, and what is wrong with a link in the command's words.
      const wanted = key === 'linkDamaged' ? [] : filledIn(EN[key]).filter((name) => name !== '{doc}');
      expect(filledIn(KO[key]), key).toEqual(wanted);
    }
  });

  it('Korean is Korean', () => {
    for (const key of KEYS) if (!NAMES.includes(key)) expect(KO[key], key).toMatch(/[가-힣]/);
  });

  it('each policy of the scheduler says what it does', () => {
    for (const { name } of CHOOSABLE) expect(KEYS).toContain(`policy-${name}`);
  });
});

describe('benchmarks in Korean', () => {
  const benchmarks = suite(nodeAssets(), '', true);

  it('titles, groups, lanes and units have Korean words, or are names', () => {
    const named = benchmarks.filter(({ group }) => group !== 'interpreter' && group !== 'others');
    expect(named.map(({ id }) => id).sort()).toEqual(Object.keys(BENCH_TITLES_KO).sort());
    for (const { group, unit, lanes } of benchmarks) {
      for (const word of [group, unit, ...lanes.map(({ name }) => name)]) {
        if (!/^\d+$/.test(word)) expect(Object.keys(BENCH_WORDS_KO)).toContain(word);
      }
    }
  });
});
