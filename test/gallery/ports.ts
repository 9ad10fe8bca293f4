import type { DossierPort } from '../../src/dossier/port.ts';
import type { InterfaceLanguage } from '../../src/model/interface-language.ts';
import type { OptionsPort } from '../../src/options/port.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/platform/settings-file.ts';
import type { PopupPort } from '../../src/popup/port.ts';
import type { WelcomePort } from '../../src/welcome/port.ts';
import { fakeSettings } from '../browser/fake-settings.ts';
import type { Base } from './base.ts';
import { pageOf, subjectOf } from './pages.ts';
import type { DossierState, OptionsState, PopupState, Refusal, WelcomeState } from './state-types.ts';

/** Throws where the state wants it so. */
function refuse(refuses: readonly Refusal[] | undefined, what: Refusal): void {
  if (refuses?.includes(what)) throw new Error('The gallery refuses.');
}

function settingsOf({ settings, refuses }: Pick<PopupState, 'settings' | 'refuses'>) {
  const store = fakeSettings(settings);
  if (refuses?.includes('change')) store.failWith('QUOTA_BYTES quota exceeded');
  return store;
}

export function popupPort(state: PopupState, base: Base): PopupPort {
  const { refuses } = state;
  const page = pageOf(state, base);
  return {
    settings: settingsOf(state),
    storeHealth: async () => state.health ?? { kind: 'good' },
    async search(query, limit) {
      refuse(refuses, 'search');
      const found = base.heads.filter(({ title }) => query && title.toLowerCase().includes(query.toLowerCase()));
      const gist = async (id: string) => (await base.entry(id, 'en')).summary[0]?.text ?? '';
      return Promise.all(
        found.slice(0, limit).map(async (head) => ({ ...head, matched: head.title, gist: await gist(head.id) })),
      );
    },
    async entry(id, language) {
      refuse(refuses, 'entry');
      return base.entry(id, language);
    },
    heads: async (ids) => base.heads.filter(({ id }) => ids.includes(id)),
    surroundings: base.surroundings,
    noteRead: nothing,
    watchPage: (listener) => listener(page),
    jump: async () => !refuses?.includes('jump'),
    pause: async () => undefined,
    readAlways: async () => true,
    readOnce: async () => !refuses?.includes('once'),
    openDossier: nothing,
    openOptions: nothing,
  };
}

export function dossierPort(state: DossierState, base: Base): DossierPort {
  const { refuses } = state;
  const subject = subjectOf(state, base);
  const [first] = base.heads;
  return {
    settings: settingsOf(state),
    async entry(id, language: InterfaceLanguage) {
      const entry = await base.entry(id, language);
      return state.changed && id === first?.id ? { ...entry, changed: state.changed } : entry;
    },
    surroundings: base.surroundings,
    noteRead: nothing,
    watchSubject: (listener) => listener(subject),
    jump: async () => !refuses?.includes('jump'),
    back: async () => true,
    setDate: async () => undefined,
    readAlways: async () => true,
    copy: async () => refuse(refuses, 'copy'),
    print: nothing,
    openSearch: nothing,
    openInTab: nothing,
  };
}

export function optionsPort(state: OptionsState, base: Base): OptionsPort {
  const { refuses, grants = [] } = state;
  const settings = settingsOf(state);
  let sync = state.sync ?? { isOn: false };
  return {
    settings,
    replace: settings.replace,
    store: {
      health: async () => state.health ?? { kind: 'good' },
      copies: async () => '',
      dismiss: async () => undefined,
    },
    sync: {
      async state() {
        refuse(refuses, 'sync');
        return sync;
      },
      async set(isOn) {
        sync = { isOn };
        return sync;
      },
    },
    file: { write: writeSettingsFile, read: readSettingsFile },
    save: nothing,
    forgetReads: async () => refuse(refuses, 'forget'),
    async topics() {
      refuse(refuses, 'topics');
      return base.topics;
    },
    heads: async (ids) => base.heads.filter(({ id }) => ids.includes(id)),
    grants: async () => grants.map((site) => ({ site, patterns: [] })),
    revoke: async () => undefined,
    watchGrants: nothing,
  };
}

export function welcomePort({ refuses }: WelcomeState): WelcomePort {
  return {
    async keys() {
      refuse(refuses, 'keys');
      return [
        { name: 'next-term', key: 'Alt+Shift+Period' },
        { name: 'previous-term', key: 'Alt+Shift+Comma' },
        { name: 'open-dossier', key: 'Alt+Shift+G' },
        { name: 'toggle-marks', key: '' },
      ];
    },
    readSample: underline,
  };
}

/** Stands for the reading of the sample: its names in the languages of the interface, lined as by default. */
const IN_SAMPLE =
  /Yasukuni Shrine|comfort women|Kono Statement|1965 treaty|靖国神社|慰安婦|河野談話|야스쿠니 신사|위안부|고노 담화/g;

function underline(sample: HTMLElement): void {
  const highlight = new Highlight();
  const walker = document.createTreeWalker(sample, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (const { index, 0: name } of node.data.matchAll(IN_SAMPLE)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + name.length);
      highlight.add(range);
    }
  }
  CSS.highlights.set('backstory-dotted', highlight);
}

function nothing(): void {}
