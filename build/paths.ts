import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** The knowledge base as people edit it. */
export const KNOWLEDGE = join(ROOT, 'knowledge');

/** What a build writes; safe to delete. */
export const DIST = join(ROOT, 'dist');

/** The browsers for which an own folder, manifest and zip are made. */
export const TARGETS = ['chromium', 'firefox'] as const;

/** One of {@link TARGETS}. "chromium" serves Chrome, Chromium, Edge and their kin. */
export type Target = (typeof TARGETS)[number];

/** The folder of the unpacked extension for a browser. */
export function extensionDir(target: Target): string {
  return join(DIST, target);
}
