// What the benchmarks are called in Korean, by their ids, groups, lanes and units. Names of programs (sieve, crc32...) are
// the same in both. A test compares this with the suite.

/** By id. */
export const BENCH_TITLES_KO: Readonly<Record<string, string>> = {
  'paths/calls': '간단한 시스템 호출',
  'paths/switches': '두 프로세스 사이의 전환',
  'paths/faults': '페이지 폴트, 페이지 비우기',
  'paths/forks': 'fork, exit, wait (1 MiB)',
  'paths/spawn': 'fork, exec, wait (1 MiB)',
  'paths/pipe': '파이프, 64 KiB씩 쓰기',
  'paths/boot': '첫 명령어까지의 부팅 (64 MiB)',
  'toolchain/asm': '어셈블러',
  'toolchain/link': '링커, 오브젝트 둘과 라이브러리',
  'toolchain/load': '실행 파일, 심볼, 줄 번호 읽기',
  'growth/processes': '프로세스 N개가 나눠 쓰는 명령어',
  'growth/switches': '프로세스 N개 사이의 전환',
  'growth/harts': '하트 N개, 프로세스 64개의 명령어',
  'growth/memory': '메모리 N MiB에서의 명령어',
};

export const BENCH_WORDS_KO: Readonly<Record<string, string>> = {
  interpreter: '인터프리터',
  others: '다른 프로그램',
  paths: '커널 경로',
  toolchain: '도구',
  growth: '규모',
  js: 'js',
  wasm: 'wasm',
  badak: 'badak',
  instructions: '명령어',
  calls: '호출',
  switches: '전환',
  faults: '폴트',
  processes: '프로세스',
  bytes: '바이트',
  boots: '부팅',
  lines: '줄',
  programs: '프로그램',
};
