// What the benchmarks are called: in English they say it themselves.

import { language } from '../text.ts';
import { BENCH_TITLES_KO, BENCH_WORDS_KO } from './bench-ko.ts';

/** Title of a benchmark in the page's language. */
export const benchTitle = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  language() === 'ko' ? (BENCH_TITLES_KO[id] ?? title.replace(/^sample /, '예제 ')) : title;

/** A group, lane or unit in the page's language; numbers (sizes) stay. */
export const benchWord = (word: string): string => (language() === 'ko' ? (BENCH_WORDS_KO[word] ?? word) : word);
