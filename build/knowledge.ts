import { BASE_PATHS, baseFiles } from '../src/knowledge/base-files.ts';
import { compileGazetteer } from '../src/knowledge/gazetteer/compile.ts';
import { seal } from '../src/knowledge/seal.ts';
import { compileSearchIndex } from '../src/knowledge/search/compile.ts';
import { drawBaseMap } from './base-map.ts';
import { inspectSoundKnowledge, loadKnowledge } from './load-knowledge.ts';
import type { Output } from './output.ts';
import { KNOWLEDGE } from './paths.ts';

/** Firefox's reviewers refuse JSON files of 5 MB and more. */
const MAX_TEXT_BYTES = 4_000_000;

/** The gazetteer is read at each cold start of the background, the search index with the popup: 1 MB takes about 20 ms, 10 MB about 50. */
const MAX_BINARY_BYTES = 8_000_000;

/**
 * Compiles the knowledge base into the files that the background reads. Throws where the base has a problem or a file is too
 * large. An `unfinished` base may have problems: entries that cannot be compiled are left out, relations may lead nowhere.
 */
export async function compileKnowledge({ unfinished }: { unfinished: boolean }): Promise<Output> {
  const knowledge = await (unfinished ? inspectSoundKnowledge(KNOWLEDGE) : loadKnowledge(KNOWLEDGE));
  const output: Output = new Map(baseFiles(knowledge.entries, knowledge.topics, knowledge.translations));
  output.set(BASE_PATHS.baseMap, JSON.stringify(await drawBaseMap()));
  output.set(BASE_PATHS.search, seal(new Uint8Array(compileSearchIndex(knowledge.entries))));
  output.set(BASE_PATHS.gazetteer, seal(new Uint8Array(compileGazetteer(knowledge))));
  for (const [path, content] of output) {
    const bytes = Buffer.byteLength(content);
    const limit = typeof content === 'string' ? MAX_TEXT_BYTES : MAX_BINARY_BYTES;
    if (bytes > limit) throw new Error(`${path} has ${bytes} bytes; at most ${limit} are allowed.`);
  }
  return output;
}
