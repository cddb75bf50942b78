// The signs of buttons, as paths of 16 by 16.

export const ICONS = {
  run: 'M4 2.5v11l9-5.5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  instruction: 'M2 7h7V4l5 4-5 4V9H2z',
  call: 'M2 3h12v2H2zM7 6h2v4h3l-4 4-4-4h3z',
  switch: 'M3 4h7V1.5L14 5l-4 3.5V6H3zM13 12H6v2.5L2 11l4-3.5V10h7z',
  restart: 'M8 3a5 5 0 1 0 5 5h-2a3 3 0 1 1-3-3v2.5L12 4 8 .5z',
  settings:
    'M2 4h7v1.5H2zM11 2.5h1.5V4H14v1.5h-1.5V7H11zM7 10.5h7V12H7zM3.500 9H5v1.500h1V12H5v1.500H3.500V12H2v-1.500h1.500z',
  share: 'M8 1l4 4H9.500v5h-3V5H4zM2 9h2v4h8V9h2v6H2z',
  theme: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 2v10A5 5 0 0 1 8 3z',
  stop: 'M3.500 3.500h9v9h-9z',
  interrupt: 'M9.500 1L3 9h4l-1 6 6.500-8h-4z',
  close:
    'M3 4.400L4.400 3 8 6.600 11.600 3 13 4.400 9.400 8l3.600 3.600-1.400 1.400L8 9.400 4.400 13 3 11.600 6.600 8z',
  edit: 'M2 11.500L10.500 3 13 5.500 4.500 14H2z',
  split: 'M1.500 2.500h13v11h-13zM3 4v8h4.200V4zM8.800 4v8H13V4z',
  fit: 'M1.500 3H3v10H1.500zM13 3h1.500v10H13zM7 4.500V7h2V4.500L12.500 8 9 11.500V9H7v2.500L3.500 8z',
  follow: 'M2 7h6V4l5 4-5 4V9H2zM13 3h1.500v10H13z',
  minus: 'M2 7h12v2H2z',
  save: 'M7 2h2v6h3l-4 4-4-4h3zM2 12h1.500v1.500h9V12H14v3H2z',
  plus: 'M7 2h2v5h5v2H9v5H7V9H2V7h5z',
} as const;
export type IconName = keyof typeof ICONS;
