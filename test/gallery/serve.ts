/* `npm run gallery`: builds the gallery and serves it on this machine until it is interrupted. */
import { command } from '../../build/command.ts';
import { buildGallery } from '../../build/gallery.ts';
import { serveFolder } from './open-gallery.ts';

await command(async () => {
  const { origin } = await serveFolder(await buildGallery());
  console.log(`${origin}/ (Ctrl+C ends it)`);
});
