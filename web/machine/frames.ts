// When the page gets the next screen: not before it has drawn the last one, and not sooner than a frame after it. What
// is wanted meanwhile is not lost: it comes as soon as it may.

export interface FrameClock {
  readonly nowMs: () => number;
  /** Calls back after so many milliseconds. */
  readonly after: (ms: number, then: () => void) => unknown;
}

export interface Frames {
  /** The state has changed. `now`: however short ago the last screen was. */
  want(now: boolean): void;
  /** The page has drawn the last screen. */
  drawn(): void;
}

/** Milliseconds between two screens while the machine runs. */
export const FRAME_MS = 33;

/** @param draw sends a screen */
export function openFrames({ nowMs, after }: FrameClock, draw: () => void): Frames {
  let lastMs = Number.NEGATIVE_INFINITY;
  let isOwed = false;
  let isLate = false;
  let isTimed = false;
  const later = (ms: number): void => {
    if (isTimed) return;
    isTimed = true;
    after(ms, () => {
      isTimed = false;
      if (isLate) want(false);
    });
  };
  const want = (now: boolean): void => {
    const waitMs = lastMs + FRAME_MS - nowMs();
    isLate = isOwed || (!now && waitMs > 0);
    if (!isLate) {
      lastMs = nowMs();
      isOwed = true;
      draw();
    } else if (!isOwed) later(waitMs);
  };
  return {
    want,
    drawn() {
      isOwed = false;
      if (isLate) want(false);
    },
  };
}
