import { commandKeys } from '../platform/lifecycle.ts';
import type { WelcomePort } from './port.ts';
import { readSample } from './read-sample.ts';

/** The first page's port over the real extension. */
export function livePort(): WelcomePort {
  return { keys: commandKeys, readSample };
}
