#!/usr/bin/env node
// What `badak` starts: what has to be set before the rest is loaded.

import * as module from 'node:module';

/** Since Node 22.1: keeps compiled code between runs. */
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();
// Traces then name the sources rather than the bundle.
if (process.env['BADAK_DEBUG'] !== undefined) process.setSourceMapsEnabled(true);
await import('./main.ts');
