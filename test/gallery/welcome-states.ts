import type { WelcomeState } from './state-types.ts';

/** The first page with the browser's keys, and where it has none. */
export const WELCOME_STATES: readonly WelcomeState[] = [
  { view: 'welcome', name: 'welcome', width: 1280, height: 800, steps: [{ await: '.keys' }] },
  { view: 'welcome', name: 'welcome-narrow', width: 400, height: 800, steps: [{ await: '.keys' }] },
  { view: 'welcome', name: 'welcome-no-keys', width: 1280, height: 800, refuses: ['keys'] },
];
