import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/{unit,golden}/**/*.test.ts'],
    // The tested folders are pure: files need no modules of their own, which take longer than the tests.
    isolate: false,
    // No test measures time; a busy machine only has to get there.
    testTimeout: 60_000,
    // A site under a path: the harder case for addresses.
    env: { SITE: 'https://papers.example', BASE_URL: '/sheaf/' },
  },
});
