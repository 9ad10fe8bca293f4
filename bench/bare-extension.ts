import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, type Target } from '../build/paths.ts';

/** The host on which the bare extension runs; ours does not read it. */
export const BARE_HOST = 'bare.backstory-test.org';

const GECKO_ID = 'bare@backstory-test.org';

/** Writes the bare extension for a browser to a folder: the floor for whatever needs a content script and a background. */
export async function writeBareExtension(target: Target, folder: string): Promise<void> {
  await cp(join(ROOT, 'bench', 'bare-extension'), folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    background: target === 'firefox' ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    content_scripts: [{ matches: [`http://${BARE_HOST}/*`], js: ['content.js'], run_at: 'document_idle' }],
    ...(target === 'firefox' && { browser_specific_settings: { gecko: { id: GECKO_ID } } }),
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
}
