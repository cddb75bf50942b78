import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/web/**'],
          globalSetup: ['tests/support/temporary.ts'],
          ...timeouts,
        },
      },
      {
        test: {
          name: 'web',
          include: ['tests/web/**/*.test.ts'],
          globalSetup: ['tests/support/temporary.ts', 'tests/web/serve.ts'],
          // After the others, two files at a time: a page waits more than it works. What they import is read once.
          sequence: { groupOrder: 1 },
          maxWorkers: 2,
          isolate: false,
          // A browser on a busy machine may miss a moment; what is wrong fails twice.
          retry: 1,
          ...timeouts,
        },
      },
    ],
  },
});
