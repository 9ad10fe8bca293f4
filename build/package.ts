import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { buildExtension } from './build-extension.ts';
import { command } from './command.ts';
import { readVersion } from './manifest.ts';
import { writeReport } from './output.ts';
import { ROOT, TARGETS } from './paths.ts';
import { zip } from './zip.ts';

/** `npm run package`: builds, and writes one zip per browser that is ready for its store. The same sources give the same bytes. */
async function main(): Promise<void> {
  const outputs = await buildExtension();
  const version = await readVersion();
  for (const target of TARGETS) {
    const bytes = zip(outputs[target]);
    const file = await writeReport(`backstory-${version}-${target}.zip`, bytes);
    const digest = createHash('sha256').update(bytes).digest('hex');
    console.log(`${relative(ROOT, file)}  ${bytes.length} bytes  sha256 ${digest}`);
  }
}

await command(main);
