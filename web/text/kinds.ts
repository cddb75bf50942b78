// Kinds of open files and of regions of memory, and policies of the scheduler, in both languages. The compiler sees that all
// kinds of the kernel's are here, and a test that all policies are.

import type { OpenFileKind, RegionKind } from '../../src/kernel/state.ts';

type Policy = 'rr' | 'fifo' | 'random' | 'lottery' | 'stride' | 'mlfq' | 'fair';
type KindKey = `file-${OpenFileKind}` | `region-${RegionKind}` | `policy-${Policy}`;

export const KINDS_EN = {
  'file-file': 'file',
  'file-directory': 'directory',
  'file-device': 'device',
  'file-text': 'text',
  'file-pipe': 'pipe',
  'file-tty': 'terminal',
  'file-master': 'master',
  'file-stream': 'stream',
  'file-host': 'of the host',
  'region-text': 'text',
  'region-data': 'data',
  'region-heap': 'heap',
  'region-stack': 'stack',
  'region-anon': 'anonymous',
  'region-file': 'file',
  'region-special': 'special',
  'policy-rr': 'each in its turn',
  'policy-fifo': 'the first until it waits',
  'policy-random': 'by chance',
  'policy-lottery': 'by chance, more tickets more often',
  'policy-stride': 'by tickets, evenly',
  'policy-mlfq': 'who waits often comes first',
  'policy-fair': 'who has had least',
} as const satisfies Readonly<Record<KindKey, string>>;

export const KINDS_KO: Readonly<Record<KindKey, string>> = {
  'file-file': '파일',
  'file-directory': '디렉터리',
  'file-device': '장치',
  'file-text': '글',
  'file-pipe': '파이프',
  'file-tty': '터미널',
  'file-master': '마스터',
  'file-stream': '스트림',
  'file-host': '호스트 파일',
  'region-text': '코드',
  'region-data': '데이터',
  'region-heap': '힙',
  'region-stack': '스택',
  'region-anon': '이름 없음',
  'region-file': '파일',
  'region-special': '특별',
  'policy-rr': '차례대로',
  'policy-fifo': '먼저 온 것이 기다릴 때까지',
  'policy-random': '우연히',
  'policy-lottery': '우연히, 표가 많을수록 자주',
  'policy-stride': '표에 따라 고르게',
  'policy-mlfq': '자주 기다리는 것부터',
  'policy-fair': '가장 적게 쓴 것부터',
};
