import { useCallback, useEffect, useId, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import { usePageLanguage } from '../ui/use-page-language.ts';
import { useSaving, useSettings, useStoreHealth, useTheme } from '../ui/use-settings.ts';
import { LanguageContext } from '../ui/words/language.ts';
import { EntryPage } from './EntryPage.tsx';
import { focusAfterEntry, moveAmongTerms } from './focus.ts';
import { PageSection } from './PageSection.tsx';
import { hitsOf, isBlank, popupState, startWith } from './popup-state.ts';
import type { PopupPort } from './port.ts';
import { Results, rowId } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import { StoreLine } from './StoreLine.tsx';
import { Switches } from './Switches.tsx';
import { useKeys } from './use-keys.ts';
import { usePage, useSearch } from './use-port.ts';
import { usePopupWords } from './words/words.ts';

/** The popup: search on top; below it the open entry, the results, or the page in front with its switches. */
export function Popup({ port, query = '' }: { port: PopupPort; query?: string }) {
  const saving = useSaving(port.settings);
  const settings = useSettings(saving.settings);
  const health = useStoreHealth(port.storeHealth);
  useTheme(settings?.theme);
  const language = usePageLanguage(settings?.language);
  const page = usePage(port);
  const [state, dispatch] = useReducer(popupState, query, startWith);
  const ask = useSearch(port, query, (answer) => dispatch({ type: 'answered', answer }));
  const type = (typed: string) => {
    ask(typed);
    dispatch({ type: 'typed', query: typed });
  };
  const listId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<EntryId>();
  useEffect(() => {
    if (left === undefined) return;
    focusAfterEntry(root.current, left);
    setLeft(undefined);
  }, [left]);
  const opened = state.trail.at(-1);
  const isSearching = !isBlank(state.query);
  const hits = isSearching ? hitsOf(state) : [];
  const open = useCallback((id: EntryId) => dispatch({ type: 'opened', id }), []);
  // The same view while the next answer is awaited: Preact then passes over it.
  const { answer, active } = state;
  const results = useMemo(() => <Results {...{ listId, answer, active }} onOpen={open} />, [listId, answer, active]);
  const back = () => {
    dispatch({ type: 'back' });
    if (state.trail.length === 1) setLeft(opened);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    const isBack = event.key === 'Escape' || (event.key === 'ArrowLeft' && event.altKey);
    if (isBack && opened !== undefined) back();
    else if (event.key === 'Escape' && state.query) type('');
    else if (!isSearching && opened === undefined && moveAmongTerms(root.current, event)) return;
    else return;
    event.preventDefault();
  };
  useKeys(onKeyDown);
  return (
    <LanguageContext.Provider value={language}>
      <div class="popup" ref={root}>
        <Head onOptions={port.openOptions} />
        <div class="search-row" hidden={opened !== undefined}>
          <SearchBox
            query={state.query}
            listId={listId}
            activeId={hits.length ? rowId(listId, active) : undefined}
            onQuery={type}
            onMove={(by) => dispatch({ type: 'moved', by })}
            onEnter={() => dispatch({ type: 'entered' })}
          />
        </div>
        {opened !== undefined ? (
          <EntryPage
            id={opened}
            port={port}
            articleDate={page.kind === 'read' ? page.state.date : undefined}
            inArticle={page.kind === 'read' ? page.state.terms : []}
            onOpen={open}
            onBack={back}
          />
        ) : (
          // Results that scroll must be reachable by keyboard; they hold no stop of their own.
          <main class="body" tabIndex={hits.length ? 0 : undefined}>
            {isSearching && results}
            {!isSearching && settings && <PageSection page={page} settings={settings} port={port} onOpen={open} />}
          </main>
        )}
        <StoreLine health={health} isUnsaved={saving.problem !== undefined} onOptions={port.openOptions} />
        {!isSearching && opened === undefined && settings && (
          <Switches page={page} settings={settings} change={saving.settings.change} pause={port.pause} />
        )}
      </div>
    </LanguageContext.Provider>
  );
}

function Head({ onOptions }: { onOptions: () => void }) {
  const words = usePopupWords();
  return (
    <header class="head">
      <h1 class="wordmark">Backstory</h1>
      <button type="button" class="button button-quiet" onClick={onOptions}>
        {words.options}
      </button>
    </header>
  );
}
