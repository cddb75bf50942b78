// Colours of terminal and canvases, which style sheets do not reach.

import type { ITheme } from '@xterm/xterm';

export const THEMES: Readonly<Record<'dark' | 'light', ITheme>> = {
  dark: {
    background: '#0b1012',
    foreground: '#d3dcdc',
    cursor: '#f0b849',
    cursorAccent: '#0b1012',
    selectionBackground: '#2b4a52',
    black: '#1b2428',
    red: '#f0776c',
    green: '#7cc98a',
    yellow: '#f0b849',
    blue: '#74b2ee',
    magenta: '#d693dd',
    cyan: '#63cbd2',
    white: '#d3dcdc',
    brightBlack: '#7e9095',
  },
  light: {
    background: '#fdfdfb',
    foreground: '#1d282c',
    cursor: '#8a5a00',
    cursorAccent: '#ffffff',
    selectionBackground: '#cfe3e6',
    black: '#1d282c',
    red: '#b3261e',
    green: '#1f6e35',
    yellow: '#8a5a00',
    blue: '#1a5fa8',
    magenta: '#8a3a96',
    cyan: '#0d6e77',
    white: '#55646a',
    brightBlack: '#66757a',
  },
};

/** One colour a process, so that it is the same everywhere. Amber and red are left out: they say what a thread waits for. */
const CHANNELS = {
  dark: ['#a99bf0', '#63cbd2', '#d693dd', '#7cc98a', '#74b2ee', '#c8d46a', '#f09ac0', '#4fb8a0'],
  light: ['#6a55c4', '#0d7f8a', '#9c46a8', '#2b8545', '#2470bf', '#6f7a10', '#b8447f', '#12806a'],
} as const;

export const channelOf = (pid: number, theme: 'dark' | 'light'): string =>
  CHANNELS[theme][pid % CHANNELS[theme].length]!;
