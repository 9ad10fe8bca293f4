import { useEffect, useRef, useState } from 'preact/hooks';
import { usePageLanguage, useTitle } from '../ui/use-page-language.ts';
import { LanguageContext } from '../ui/words/language.ts';
import type { CommandKey, WelcomePort } from './port.ts';
import { useWelcomeWords } from './words/words.ts';

/** One screen: what Backstory does, on a paragraph to try; how to be rid of it; keys; what it keeps. */
export function Welcome({ port }: { port: WelcomePort }) {
  // The browser's: nobody has chosen another before the first page.
  const language = usePageLanguage('auto');
  return (
    <LanguageContext.Provider value={language}>
      <Screen port={port} />
    </LanguageContext.Provider>
  );
}

function Screen({ port }: { port: WelcomePort }) {
  const words = useWelcomeWords();
  useTitle(words.pageTitle);
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
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <article class="sample" ref={sample} aria-label={words.try}>
        <h2>{words.headline}</h2>
        {words.sample.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <h2>{words.off}</h2>
      <p>{words.offText}</p>
      {keys.length > 0 && (
        <>
          <h2>{words.keys}</h2>
          <p>{words.keysText}</p>
          <dl class="keys">
            {keys.map(({ name, key, label }) => (
              <div key={name}>
                <dt>{label}</dt>
                <dd>
                  <kbd>{key || words.noKey}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p class="privacy">{words.privacy}</p>
    </main>
  );
}

/** The keys of the commands that the page names, in its order. */
function useKeys(port: WelcomePort): (CommandKey & { label: string })[] {
  const words = useWelcomeWords();
  const [keys, setKeys] = useState<CommandKey[]>([]);
  useEffect(() => {
    // A page without its keys is as useful as a browser without them.
    port.keys().then(setKeys, () => undefined);
  }, [port]);
  const keyOf = new Map(keys.map(({ name, key }) => [name, key]));
  return Object.entries(words.keyNames).flatMap(([name, label]) => {
    const key = keyOf.get(name);
    return key === undefined ? [] : [{ name, label, key }];
  });
}
