import { useEffect, useMemo, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings, type StoreHealth } from '../model/settings.ts';

/** New values, or a function that makes them from the present ones. */
export type SettingsChange = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** The settings store as pages need it. */
export interface SettingsPort {
  load(): Promise<Settings>;
  change(patch: SettingsChange): Promise<Settings>;
  /** Calls `listener` after each change anywhere until `signal` aborts. */
  watch(listener: (settings: Settings) => void, signal: AbortSignal): void;
}

/** The reader's settings as they stand, followed as long as the view is shown; undefined until they are read. */
export function useSettings(port: SettingsPort): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const end = new AbortController();
    port.watch(setSettings, end.signal);
    port.load().then(
      (loaded) => {
        if (!end.signal.aborted) setSettings(loaded);
      },
      () => {
        // A store that cannot be read is as good as an empty one.
        if (!end.signal.aborted) setSettings(DEFAULT_SETTINGS);
      },
    );
    return () => end.abort();
  }, [port]);
  return settings;
}

/** The settings store with a word for what it could not keep. */
export interface Saving {
  settings: SettingsPort;
  /** Why the last change was not stored, as the browser says it; undefined where it was. */
  problem: string | undefined;
}

/** The same store, whose changes never fail: what could not be stored is told in `problem`, and the settings stay as they are. */
export function useSaving(port: SettingsPort): Saving {
  const [problem, setProblem] = useState<string>();
  const settings = useMemo<SettingsPort>(
    () => ({
      load: port.load,
      watch: port.watch,
      async change(patch) {
        try {
          const changed = await port.change(patch);
          setProblem(undefined);
          return changed;
        } catch (error) {
          setProblem(error instanceof Error ? error.message : '');
          return port.load();
        }
      },
    }),
    [port],
  );
  return { settings, problem };
}

/** How the store is, as far as it is known; looked at when the view opens and whenever `again` changes. */
export function useStoreHealth(load: () => Promise<StoreHealth>, again?: unknown): StoreHealth {
  const [health, setHealth] = useState<StoreHealth>({ kind: 'good' });
  useEffect(() => {
    let isShown = true;
    load().then(
      (found) => isShown && setHealth(found),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [load, again]);
  return health;
}

/** Lets the page's document follow the theme that the reader chose. */
export function useTheme(theme: Settings['theme'] | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === undefined || theme === 'auto') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
