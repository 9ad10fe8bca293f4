import { LAYERS } from './layers.ts';

/** A biome override that forbids a folder's files to import from other folders than its layer allows, types included. */
export function layerOverrides() {
  return Object.entries(LAYERS).map(([folder, { folders }]) => ({
    includes: [`src/${folder}/**`],
    linter: {
      rules: {
        style: {
          noRestrictedImports: {
            level: 'error',
            options: { patterns: [{ group: forbidden(folder, folders), message: messageFor(folder, folders) }] },
          },
        },
      },
    },
  }));
}

function forbidden(folder: string, allowed: string[]): string[] {
  const others = Object.keys(LAYERS).filter((other) => other !== folder && !allowed.includes(other));
  return others.map((other) => `**/${other}/**`);
}

function messageFor(folder: string, allowed: string[]): string {
  const list = allowed.length ? allowed.join(', ') : 'no other folder';
  return `src/${folder} may import from ${list}; docs/architecture.md says why.`;
}
