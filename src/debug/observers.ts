// Several observers as one.

import type { Observer } from '../kernel/observe.ts';

/** Calls each observer in turn; undefined if there is none. Methods that nobody has stay out, so they cost nothing. */
export function combineObservers(observers: readonly Observer[]): Observer | undefined {
  if (observers.length <= 1) return observers[0];
  const methods = new Map<string, ((...args: unknown[]) => void)[]>();
  for (const observer of observers) {
    for (const [name, method] of Object.entries(observer)) {
      methods.set(name, [...(methods.get(name) ?? []), (method as (...args: unknown[]) => void).bind(observer)]);
    }
  }
  return Object.fromEntries(
    [...methods].map(([name, calls]) => [
      name,
      (...args: unknown[]) => {
        for (const call of calls) call(...args);
      },
    ]),
  );
}
