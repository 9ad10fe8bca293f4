import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browsers.ts';
import { extensionDir, type Target } from '../paths.ts';
import { type BrowserWithExtension, launch } from './launch.ts';
import type { SiteServer } from './site-server.ts';

/** Where the built extension lies; throws an error that names the remedy where it was not built. */
export function builtExtension(target: Target): string {
  const dir = extensionDir(target);
  if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`There is no ${dir}. Run: npm run build`);
  return dir;
}

/** Starts a browser without a window, whose whole web is `server`; where it does not start, the server is closed. */
export function launchOn(server: SiteServer, target: Target, extension: string): Promise<BrowserWithExtension> {
  return launch(target, {
    executablePath: ensureBrowser(target),
    extension,
    headless: true,
    proxy: { port: server.port },
  }).catch(async (error) => {
    await server.close();
    throw error;
  });
}
