// The core, compiled once for all tests of this folder.

import { readFileSync } from 'node:fs';
import { Machine, type MachineConfig } from '../../src/machine/machine.ts';
import { type ModelConfig, ModelMachine } from './model.ts';
import { modelSide, Pair } from './pair.ts';

let compiled: WebAssembly.Module | undefined;

/** dist/core.wasm, or the file named by BADAK_CORE. */
export function coreModule(): WebAssembly.Module {
  const path = process.env.BADAK_CORE ?? new URL('../../dist/core.wasm', import.meta.url);
  compiled ??= new WebAssembly.Module(readFileSync(path));
  return compiled;
}

export function corePair(config: MachineConfig): Pair {
  return new Pair(new Machine(coreModule(), config), modelSide(new ModelMachine(config)));
}

/** A model with other semantics for some instructions, against the right one. */
export function modelPair(config: ModelConfig): Pair {
  const { semantics: _, ...right } = config;
  return new Pair(modelSide(new ModelMachine(config)), modelSide(new ModelMachine(right)));
}
