// What CodeMirror's own panels say, in Korean; it speaks English by itself.

import { language } from '../text.ts';

const KOREAN: Readonly<Record<string, string>> = {
  Find: '찾기',
  Replace: '바꾸기',
  next: '다음',
  previous: '이전',
  all: '모두',
  'match case': '대소문자 구분',
  regexp: '정규식',
  'by word': '단어 단위',
  replace: '바꾸기',
  'replace all': '모두 바꾸기',
  close: '닫기',
  'current match': '찾은 곳',
  'on line': '줄',
  'replaced match on line $': '$번째 줄에서 바꿈',
  'replaced $ matches': '$곳을 바꿈',
  'Go to line': '줄로 가기',
  go: '가기',
  Diagnostics: '진단',
  'No diagnostics': '진단 없음',
  Completions: '자동 완성',
  'Control character': '제어 문자',
  'Selection deleted': '고른 것을 지움',
};

/** Phrases for EditorState.phrases. */
export const editorPhrases = (): Readonly<Record<string, string>> => (language() === 'ko' ? KOREAN : {});
