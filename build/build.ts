import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.ts';
import { command } from './command.ts';
import { TARGETS } from './paths.ts';
import { sizeTable } from './sizes.ts';

/** `npm run build [-- --unfinished] [--whole-libraries]`: builds both extensions and tells what is in them. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { unfinished: { type: 'boolean' }, 'whole-libraries': { type: 'boolean' } },
  });
  const started = performance.now();
  const outputs = await buildExtension({ ...values, wholeLibraries: values['whole-libraries'] });
  console.log(sizeTable(outputs.chromium));
  console.log(
    `Built ${TARGETS.map((target) => `dist/${target}`).join(', ')} in ${Math.round(performance.now() - started)} ms`,
  );
}

await command(main);
