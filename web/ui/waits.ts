// What a thread waits for, in words.

import type { Waits } from '../messages.ts';
import { t } from '../text.ts';

/** `waits for the lock left, held by thread 4`. */
export const waitPhrase = ({ name, about, holder }: Waits): string => t(`waits-${name}`, { about, holder });
