/*
 * Takes a picture of every state of the gallery, into screenshots/gallery/<browser>-<language>-<theme>/:
 * `npx tsx test/gallery/take-pictures.ts [--firefox] [--language ja] [--theme dark | --forced] [--width 320] [state ...]`.
 * A state is named whole or by its beginning.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { command } from '../../build/command.ts';
import { ROOT } from '../../build/paths.ts';
import type { InterfaceLanguage } from '../../src/model/interface-language.ts';
import { openGallery } from './open-gallery.ts';
import { STATES } from './states.ts';

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      firefox: { type: 'boolean' },
      language: { type: 'string', default: 'en' },
      theme: { type: 'string', default: 'light' },
      forced: { type: 'boolean' },
      width: { type: 'string' },
    },
  });
  const { language, theme, width } = values;
  const target = values.firefox ? 'firefox' : 'chromium';
  const look = { language: language as InterfaceLanguage, theme: theme as 'light' | 'dark' };
  const out = join(ROOT, 'screenshots/gallery', [target, language, values.forced ? 'forced' : theme].join('-'));
  await mkdir(out, { recursive: true });
  const gallery = await openGallery(target, { sharpness: target === 'chromium' ? 1.5 : 1 });
  try {
    if (values.forced) await gallery.forceColors(true);
    for (const state of STATES) {
      if (positionals.length && !positionals.some((wanted) => state.name.startsWith(wanted))) continue;
      await gallery.show(state, { ...look, ...(width && { width: Number(width) }) });
      const path = join(out, `${state.name}${width ? `-${width}` : ''}.png`) as `${string}.png`;
      await gallery.page.screenshot({ path, fullPage: state.view !== 'card' && state.view !== 'popup' });
    }
  } finally {
    await gallery.close();
  }
  console.log(out);
}

await command(main);
