import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DIST, extensionDir, type Target } from './paths.ts';

/** Files of the extension by their path in it, with forward slashes. Build steps return these; only {@link writeOutput} touches the disk. */
export type Output = Map<string, string | Uint8Array>;

/** Empties the output folder of each target and writes its files. */
export async function writeOutput(outputs: Record<Target, Output>): Promise<void> {
  for (const target of Object.keys(outputs) as Target[]) {
    const dir = extensionDir(target);
    await rm(dir, { recursive: true, force: true });
    for (const [path, content] of outputs[target]) await writeUnder(dir, path, content);
  }
}

/** Writes a file beside the extension, such as a report or a zip, and answers where it is. */
export async function writeReport(name: string, content: string | Uint8Array): Promise<string> {
  return writeUnder(DIST, name, content);
}

async function writeUnder(dir: string, path: string, content: string | Uint8Array): Promise<string> {
  const file = join(dir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
  return file;
}
