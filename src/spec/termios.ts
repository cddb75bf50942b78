// Terminal settings (termios(3), asm-generic values): bits of the flag words, places in the control characters, and
// what a new terminal has.

export const InputFlag = {
  ISTRIP: 0o40,
  INLCR: 0o100,
  IGNCR: 0o200,
  ICRNL: 0o400,
  IXON: 0o2000,
  IXANY: 0o4000,
  IMAXBEL: 0o20000,
  IUTF8: 0o40000,
} as const;

export const OutputFlag = { OPOST: 1, ONLCR: 4, OCRNL: 0o10, ONOCR: 0o20, ONLRET: 0o40 } as const;

export const LocalFlag = {
  ISIG: 1,
  ICANON: 2,
  ECHO: 0o10,
  ECHOE: 0o20,
  ECHOK: 0o40,
  ECHONL: 0o100,
  NOFLSH: 0o200,
  TOSTOP: 0o400,
  ECHOCTL: 0o1000,
  ECHOKE: 0o4000,
  IEXTEN: 0o100000,
} as const;

/** Index in c_cc. */
export const ControlCharacter = {
  VINTR: 0,
  VQUIT: 1,
  VERASE: 2,
  VKILL: 3,
  VEOF: 4,
  VTIME: 5,
  VMIN: 6,
  VSTART: 8,
  VSTOP: 9,
  VSUSP: 10,
  VEOL: 11,
  VREPRINT: 12,
  VWERASE: 14,
  VLNEXT: 15,
  VEOL2: 16,
} as const;
export const CONTROL_CHARACTERS = 19;

const { ICRNL, IXON, IMAXBEL, IUTF8 } = InputFlag;
const { ISIG, ICANON, ECHO, ECHOE, ECHOK, ECHOCTL, ECHOKE, IEXTEN } = LocalFlag;

/** 38400 baud, 8 bits, receiver on, hang up on last close: what Linux shows. */
const CFLAG = 0o2277;

export const DEFAULT_TERMIOS = {
  iflag: ICRNL | IXON | IMAXBEL | IUTF8,
  oflag: OutputFlag.OPOST | OutputFlag.ONLCR,
  cflag: CFLAG,
  lflag: ISIG | ICANON | ECHO | ECHOE | ECHOK | ECHOCTL | ECHOKE | IEXTEN,
  /** ^C ^\ DEL ^U ^D, time 0, min 1, -, ^Q ^S ^Z - ^R ^O ^W ^V - */
  control: [3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22, 0, 0, 0],
} as const;

/** Longest line of canonical input, its newline included. */
export const LINE_MAX = 4096;
