import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { type JsonFault, type Located, readLocatedJson } from './located-json.ts';
import { MIGRATIONS, migrate, versionAfter } from './settings-migrations.ts';
import { adoptSettings, differences, isRightItem, isRightSetting, SETTING_KEYS } from './validate-settings.ts';

/** Characters of a settings file; three full lists take less. */
export const MAX_FILE_LENGTH = 2_000_000;
/** Faults that are told at once; more would not be read. */
const MAX_FAULTS = 20;

/** Says that a file is ours. */
const MARK = { backstory: 'settings' } as const;

/** What is wrong with a file, and where: the line, from 1, and the way from the root ("settings.delayMs", "settings.sitesOff[3]"). */
export interface FileFault {
  line: number;
  path: string;
  /**
   * `large`, `syntax`, `depth` and `twice` are of JSON; `foreign` is no settings file, `newer` one of a later release, `unknown` a name
   * that no setting has, `wrong` a value that its setting cannot have.
   */
  kind: JsonFault['kind'] | 'large' | 'foreign' | 'newer' | 'unknown' | 'wrong';
}

/** A file's settings, all of them, or everything that is wrong with it: never a part. */
export type ReadFile = { ok: true; settings: Settings } | { ok: false; faults: FileFault[] };

/** The settings as a file that people can read: those that differ from the defaults, with the version of their layout. */
export function writeSettingsFile(settings: Settings): string {
  const file = { ...MARK, version: versionAfter(MIGRATIONS), settings: differences(settings) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads such a file, of this release or an older one. What it does not name is as by default. Never throws. */
export function readSettingsFile(text: string): ReadFile {
  if (text.length > MAX_FILE_LENGTH) return wrong([{ line: 1, path: '', kind: 'large' }]);
  const read = readLocatedJson(text);
  if (!read.ok) return wrong([{ line: read.fault.line, path: pathOf(read.fault), kind: read.fault.kind }]);
  const root = read.value.kind === 'object' ? read.value : undefined;
  const version = numberIn(root?.members.get('version'));
  const settings = root?.members.get('settings');
  const mark = root?.members.get('backstory');
  if (!root || mark?.kind !== 'scalar' || mark.value !== MARK.backstory) return wrong([at(read.value, '', 'foreign')]);
  if (version === undefined) return wrong([at(root.members.get('version') ?? root, 'version', 'wrong')]);
  if (version > versionAfter(MIGRATIONS)) return wrong([at(root.members.get('version') ?? root, 'version', 'newer')]);
  if (settings?.kind !== 'object') return wrong([at(settings ?? root, 'settings', 'wrong')]);
  const strays = [...root.members].filter(([key]) => !['backstory', 'version', 'settings'].includes(key));
  const faults = strays.map(([key, value]) => at(value, key, 'unknown'));
  return readValues(settings.members, version, settings, faults);
}

function readValues(
  members: ReadonlyMap<string, Located>,
  version: number,
  around: Located,
  faults: FileFault[],
): ReadFile {
  const { values } = migrate({
    version,
    values: Object.fromEntries([...members].map(([key, it]) => [key, plain(it)])),
  });
  for (const [key, value] of Object.entries(values)) {
    // A setting that an older file had by another name stands on no line of its own.
    const place = members.get(key) ?? around;
    const path = `settings.${key}`;
    if (!SETTING_KEYS.some((known) => known === key)) faults.push(at(place, path, 'unknown'));
    else if (!isRightSetting(key, value)) faults.push(...faultsIn(place, path));
  }
  if (faults.length > 0) return wrong(faults);
  return { ok: true, settings: adoptSettings(DEFAULT_SETTINGS, values) };
}

/** The items that are wrong, where a list has such; else the value as a whole. */
function faultsIn(place: Located, path: string): FileFault[] {
  if (place.kind !== 'list') return [at(place, path, 'wrong')];
  const items = place.items.flatMap((item, index) =>
    isRightItem(plain(item)) ? [] : [at(item, `${path}[${index}]`, 'wrong')],
  );
  return items.length > 0 ? items : [at(place, path, 'wrong')];
}

function plain(located: Located): unknown {
  if (located.kind === 'scalar') return located.value;
  if (located.kind === 'list') return located.items.map(plain);
  return Object.fromEntries([...located.members].map(([key, value]) => [key, plain(value)]));
}

function numberIn(located: Located | undefined): number | undefined {
  const value = located?.kind === 'scalar' ? located.value : undefined;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : undefined;
}

function at({ line }: Located, path: string, kind: FileFault['kind']): FileFault {
  return { line, path, kind };
}

function pathOf(fault: JsonFault): string {
  return fault.kind === 'twice' ? fault.name : '';
}

function wrong(faults: FileFault[]): ReadFile {
  return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
}
