import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Output } from './output.ts';
import { ROOT } from './paths.ts';

/** Edge lengths in pixels that the manifest names. */
export const ICON_SIZES = [16, 32, 48, 128] as const;

/** Reads the icons that `draw-icons.ts` made from `icons/icon.svg`; building needs no browser. */
export async function readIcons(): Promise<Output> {
  const files = await Promise.all(
    ICON_SIZES.map(async (size) => [`icons/${size}.png`, await readFile(join(ROOT, 'icons', `${size}.png`))] as const),
  );
  return new Map(files);
}
