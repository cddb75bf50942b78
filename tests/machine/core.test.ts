// The built core: what it takes from its host, and how it dispatches.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INSTRUCTIONS } from '../../src/spec/isa.ts';
import { coreModule } from '../support/machine.ts';
import { branchTables } from './wasm-reader.ts';

describe('core.wasm', () => {
  it('imports memory and nothing else: it cannot call its host', () => {
    const imports = WebAssembly.Module.imports(coreModule());
    expect(imports.filter(({ kind }) => kind === 'function')).toEqual([]);
    expect(imports.map(({ kind }) => kind)).toEqual(['memory']);
  });

  it('dispatches by exactly one branch table, with a cell for every instruction', () => {
    const bytes = readFileSync(new URL('../../dist/core.wasm', import.meta.url));
    const large = branchTables(bytes).filter(({ cells }) => cells > INSTRUCTIONS.length);
    expect(large).toHaveLength(1);
  });
});
