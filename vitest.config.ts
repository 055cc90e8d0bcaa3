import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@voicepay/source'] },
  ssr: { resolve: { conditions: ['@voicepay/source'] } },
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'apps/*/src/**/*.test.ts',
      'apps/*/test/**/*.test.ts',
      'examples/**/test/**/*.test.ts',
      'tests/**/*.test.ts',
    ],
    testTimeout: 20_000,
    maxWorkers: 2,
  },
});
