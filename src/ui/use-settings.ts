import { useEffect, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';

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

/** Lets the page's document follow the theme that the reader chose. */
export function useTheme(theme: Settings['theme'] | undefined): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === undefined || theme === 'auto') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
