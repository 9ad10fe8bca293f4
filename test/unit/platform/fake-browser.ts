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

/** `storage.local` with its change events, which arrive before the write's promise settles. */
export function fakeStorage() {
  const items = new Map<string, unknown>();
  const onChanged = fakeEvent<[Record<string, Change>, string]>();
  const write = (key: string, value: unknown) => {
    const oldValue = items.get(key);
    if (value === undefined) items.delete(key);
    else items.set(key, structuredClone(value));
    onChanged.fire({ [key]: { oldValue, newValue: structuredClone(value) } }, 'local');
  };
  const local = {
    get: async (key: string) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
    set: async (values: Record<string, unknown>) => Object.entries(values).forEach(([key, value]) => write(key, value)),
    remove: async (key: string) => write(key, undefined),
  };
  return { items, write, local, onChanged };
}
