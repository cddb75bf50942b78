import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../src/tools/generators.ts';

describe('generated files', () => {
  it.each(generatedFiles().map((file) => [file.path, file.text]))('%s is what the tables give', (path, text) => {
    const committed = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(committed === text, `${path} differs: run "npm run gen"`).toBe(true);
    expect(text.split('\n')[0]).toMatch(/[Gg]enerated/);
  });

  it('have one maker each', () => {
    const paths = generatedFiles().map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
