/** An event as extension APIs offer it, with the listeners to be called by a test. */
export function fakeEvent<A extends unknown[]>() {
  const listeners = new Set<(...args: A) => unknown>();
  return {
    listeners,
    addListener: (listener: (...args: A) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => unknown) => void listeners.delete(listener),
    fire: (...args: A) => [...listeners].map((listener) => listener(...args)),
  };
}

type MessageListener<From> = (message: unknown, from: From, respond: (reply: unknown) => void) => unknown;

/**
 * What each listener of messages answers, as a browser hears it: at once, or later where the listener says so. Undefined where it
 * leaves the message to others.
 */
export function answersOf<From>(
  { listeners }: { listeners: ReadonlySet<MessageListener<From>> },
  message: unknown,
  from: From,
): (Promise<unknown> | undefined)[] {
  return [...listeners].map((listener) => {
    const heard: unknown[] = [];
    let hear = (reply: unknown): void => {
      heard.push(reply);
    };
    const isComing = listener(message, from, (reply) => hear(reply));
    if (heard.length > 0) return Promise.resolve(heard[0]);
    if (isComing !== true) return undefined;
    return new Promise((resolve) => {
      hear = resolve;
    });
  });
}

interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}

/** What an area refuses, in bytes of JSON, as the browsers count them. */
export interface Quota {
  /** Of all keys and values. */
  bytes: number;
  /** Of one key and its value. */
  bytesPerItem: number;
  items: number;
}

export const LOCAL_QUOTA: Quota = { bytes: 10_485_760, bytesPerItem: 10_485_760, items: Number.POSITIVE_INFINITY };
export const SYNC_QUOTA: Quota = { bytes: 102_400, bytesPerItem: 8_192, items: 512 };

type Items = Record<string, unknown>;

/**
 * `browser.storage` with a local and a sync area: values are copies, each call takes a turn, a write is whole or refused, and changes are
 * told before the write's promise settles. `quota` may be lowered, and `fail` makes every call fail.
 */
export function fakeStorage() {
  const onChanged = fakeEvent<[Record<string, Change>, string]>();
  const local = fakeArea('local', LOCAL_QUOTA, onChanged);
  const sync = fakeArea('sync', SYNC_QUOTA, onChanged);
  return { onChanged, local, sync, items: local.items, write: local.write };
}

function fakeArea(
  name: string,
  quota: Quota,
  onChanged: { fire(changes: Record<string, Change>, area: string): void },
) {
  const items = new Map<string, unknown>();
  const state = { quota, fail: undefined as string | undefined, writes: 0 };
  const turn = async () => {
    await Promise.resolve();
    if (state.fail !== undefined) throw new Error(state.fail);
  };
  const put = (values: Items) => {
    const next = new Map([...items, ...Object.entries(structuredClone(values))]);
    for (const [key, value] of next) if (value === undefined) next.delete(key);
    refuseBeyond(next, state.quota);
    const changes = Object.keys(values).map((key) => [key, { oldValue: items.get(key), newValue: next.get(key) }]);
    items.clear();
    for (const [key, value] of next) items.set(key, value);
    onChanged.fire(structuredClone(Object.fromEntries(changes)), name);
  };
  return {
    items,
    state,
    /** Writes from outside, as another window, version or machine would, quota or not. */
    write: (key: string, value: unknown) => {
      const oldValue = items.get(key);
      if (value === undefined) items.delete(key);
      else items.set(key, structuredClone(value));
      onChanged.fire({ [key]: { oldValue, newValue: structuredClone(value) } }, name);
    },
    async get(keys: string | string[] | null = null): Promise<Items> {
      await turn();
      const wanted = keys === null ? [...items.keys()] : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.filter((key) => items.has(key)).map((key) => [key, items.get(key)])),
      );
    },
    async set(values: Items): Promise<void> {
      await turn();
      state.writes++;
      put(values);
    },
    async remove(keys: string | string[]): Promise<void> {
      await turn();
      state.writes++;
      put(Object.fromEntries([keys].flat().map((key) => [key, undefined])));
    },
  };
}

function refuseBeyond(items: Map<string, unknown>, { bytes, bytesPerItem, items: most }: Quota): void {
  const sizes = [...items].map(([key, value]) => key.length + Buffer.byteLength(JSON.stringify(value) ?? ''));
  const refuse = (what: string) => {
    throw new Error(`${what} quota exceeded`);
  };
  if (sizes.some((size) => size > bytesPerItem)) refuse('QUOTA_BYTES_PER_ITEM');
  if (sizes.reduce((sum, size) => sum + size, 0) > bytes) refuse('QUOTA_BYTES');
  if (items.size > most) refuse('MAX_ITEMS');
}
