/** What the files of a folder of `src/` may import: other folders, and packages. `docs/architecture.md` gives the reasons. */
export interface Layer {
  folders: string[];
  packages: string[];
}

const PAGE: Layer = { folders: ['model', 'ui', 'platform'], packages: ['preact'] };

/** The layers of `src/`, lowest first. */
export const LAYERS: Record<string, Layer> = {
  model: { folders: [], packages: [] },
  knowledge: { folders: ['model'], packages: ['ajv', 'yaml'] },
  linking: { folders: ['model', 'knowledge'], packages: [] },
  page: { folders: ['model'], packages: [] },
  paint: { folders: ['model', 'page'], packages: ['mark.js'] },
  ui: { folders: ['model'], packages: ['preact'] },
  card: { folders: ['model', 'ui'], packages: ['preact'] },
  platform: { folders: ['model'], packages: ['webextension-polyfill'] },
  background: { folders: ['model', 'knowledge', 'linking', 'platform'], packages: [] },
  reader: { folders: ['model', 'page', 'paint', 'card'], packages: [] },
  content: { folders: ['model', 'page', 'paint', 'card', 'platform', 'reader'], packages: [] },
  popup: { ...PAGE, packages: ['preact'] },
  options: PAGE,
  dossier: PAGE,
  welcome: { ...PAGE, folders: [...PAGE.folders, 'paint', 'card', 'reader'] },
};
