// Memory that a call will use, brought in before it begins: pages that lie on the host are waited for, and no call stops
// half-way for one of its arguments.

import { PAGE_SIZE, Pte, USER_END } from '../../spec/paging.ts';
import type { Kernel } from '../context.ts';
import { get } from '../table.ts';
import { userAddress } from './copy.ts';
import { presentPte } from './page-table.ts';
import { findRegion } from './regions.ts';

/** False: a page of [va, va + size) is on the host (k.wanted). Whether the memory may be used at all is not asked here. */
export function bringIn(k: Kernel, space: number, va: number, size: number, write: boolean): boolean {
  const end = Math.min(va + size, USER_END);
  for (let page = va - (va % PAGE_SIZE); page < end; page += PAGE_SIZE) {
    if ((presentPte(k, space, page) & Pte.V) !== 0 || !isHosted(k, space, page)) continue;
    if (userAddress(k, space, page, write) < 0 && k.wanted !== undefined) return false;
  }
  return true;
}

function isHosted(k: Kernel, space: number, va: number): boolean {
  const vnode = findRegion(get(k.state.spaces, space), va)?.vnode ?? 0;
  return vnode !== 0 && get(k.state.vnodes, vnode).host !== undefined;
}
