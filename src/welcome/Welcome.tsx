import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommandKey, WelcomePort } from './port.ts';
import { WORDS } from './words.ts';

/** One screen: what Backstory does, on a paragraph to try; how to be rid of it; keys; what it keeps. */
export function Welcome({ port }: { port: WelcomePort }) {
  const sample = useRef<HTMLElement>(null);
  const keys = useKeys(port);
  useEffect(() => {
    const end = new AbortController();
    if (sample.current) port.readSample(sample.current, end.signal);
    return () => end.abort();
  }, [port]);
  return (
    <main class="welcome">
      <p class="wordmark">Backstory</p>
      <h1>{WORDS.title}</h1>
      <p>{WORDS.lead}</p>
      <article class="sample" ref={sample} lang="en" aria-label={WORDS.try}>
        <h2>{WORDS.headline}</h2>
        {WORDS.sample.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <h2>{WORDS.off}</h2>
      <p>{WORDS.offText}</p>
      {keys.length > 0 && (
        <>
          <h2>{WORDS.keys}</h2>
          <p>{WORDS.keysText}</p>
          <dl class="keys">
            {keys.map(({ name, key, label }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>
                  <kbd>{key || WORDS.noKey}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p class="privacy">{WORDS.privacy}</p>
    </main>
  );
}

/** The keys of the commands that the page names, in its order. */
function useKeys(port: WelcomePort): (CommandKey & { label: string })[] {
  const [keys, setKeys] = useState<CommandKey[]>([]);
  useEffect(() => {
    // A page without its keys is as useful as a browser without them.
    port.keys().then(setKeys, () => undefined);
  }, [port]);
  const keyOf = new Map(keys.map(({ name, key }) => [name, key]));
  return Object.entries(WORDS.keyNames).flatMap(([name, label]) => {
    const key = keyOf.get(name);
    return key === undefined ? [] : [{ name, label, key }];
  });
}
