import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './build/browsers.ts';

/** Chromium as root needs no sandbox; the rest keeps the browser from looking for the network. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** An end-to-end test waits for conditions in a browser that shares two cores; one that fails should still say so soon. */
const E2E_TIMEOUT_MS = 45_000;

/** What a test polls for comes at once or, on a machine that does other things as well, a little later. */
const expectations = { poll: { timeout: 5_000 } };

const jsx = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

export default defineConfig({
  test: {
    projects: [
      { ...jsx, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}', 'test/repo/**/*.test.ts'] } },
      {
        ...jsx,
        test: {
          name: 'browser',
          expect: expectations,
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findBrowser('chromium'), args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          expect: expectations,
          include: ['test/e2e/**/*.test.ts'],
          // One browser at a time: tests measure timing and share a small machine.
          fileParallelism: false,
          testTimeout: E2E_TIMEOUT_MS,
          hookTimeout: E2E_TIMEOUT_MS,
        },
      },
    ],
  },
});
