import { isRecord } from './validate-shape.ts';

/** Turns the values as one version stored them into those of the next. Pure, and robust against values of any form. */
export type Migration = (values: Record<string, unknown>) => Record<string, unknown>;

/**
 * The steps to the present layout, in order: the first leads from version 1 to 2, and so on. A step, once released, is never
 * changed; a test replays them on what each version stored.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** Settings as they are stored: the version of their layout and the values that differ from the defaults of that version. */
export interface StoredSettings {
  version: number;
  values: Record<string, unknown>;
}

/** The version that a list of migrations leads to. */
export function versionAfter(migrations: readonly Migration[]): number {
  return migrations.length + 1;
}

/**
 * Brings what was stored, of whatever version and form, to the present layout. A newer version than this (the reader went back
 * to an older release) is left as it is, so that what both know still counts.
 */
export function migrate(stored: unknown, migrations: readonly Migration[] = MIGRATIONS): StoredSettings {
  const version = versionAfter(migrations);
  if (!isStored(stored)) return { version, values: {} };
  const from = Number.isInteger(stored.version) ? Number(stored.version) : version;
  const steps = from < 1 ? migrations : migrations.slice(from - 1);
  return { version: Math.max(version, from), values: steps.reduce((values, step) => step(values), stored.values) };
}

/** Whether something has the outer form of what is stored, of whatever version. */
export function isStored(stored: unknown): stored is { version: unknown; values: Record<string, unknown> } {
  return isRecord(stored) && isRecord(stored.values);
}
