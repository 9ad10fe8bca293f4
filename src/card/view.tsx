import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry, EntryId } from '../model/entry.ts';
import { entryText } from '../ui/entry-text.ts';
import { namesFor } from '../ui/local-name.ts';
import { useRead } from '../ui/use-read.ts';
import { LanguageContext } from '../ui/words/language.ts';
import type { Words } from '../ui/words/words.ts';
import { Actions } from './Actions.tsx';
import { Bar } from './Bar.tsx';
import { copyText } from './copy.ts';
import { wrapTab } from './focus.ts';
import { Level } from './Level.tsx';
import type { Showing, SurfacePorts, Undo } from './surface.ts';
import { closeBySwipe } from './swipe.ts';
import type { Theme } from './theme.ts';
import { offerUndo } from './undo-bar.tsx';
import { useSurroundings } from './use-surroundings.ts';

export interface CardViewProps {
  showing: Showing;
  ports: SurfacePorts;
  words: Words;
  theme: Theme;
}

/** An entry read inside the card, and the control that led into it. */
interface Step {
  entry: Entry;
  from: HTMLElement | undefined;
}

/**
 * The card: bar, the entry (or the one read from within it, with a way back), actions. Whoever presses into the entry, to open
 * a fold or to select, means to stay: that pins.
 */
export function CardView({ showing, ports, words, theme }: CardViewProps) {
  const { entry, mode } = showing;
  const card = useRef<HTMLDivElement>(null);
  const [steps, setSteps] = useState<Step[]>([]);
  const [notice, setNotice] = useState<string>();
  const levels = [entry, ...steps.map((step) => step.entry)];
  const current = levels.at(-1) ?? entry;
  const around = useSurroundings(current.id, ports);
  useRead(current.id, ports.noteRead);
  const title = titleOf(current, words);
  const held = mode === 'keyboard' || mode === 'sheet';

  useLayoutEffect(() => {
    const element = card.current;
    if (!held || !element) return;
    element.focus({ preventScroll: true });
    const closing = new AbortController();
    element.addEventListener('keydown', (event) => wrapTab(event, element), closing);
    return () => closing.abort();
  }, [held]);

  useLayoutEffect(() => {
    const closing = new AbortController();
    const onPress = ({ target }: Event) => target instanceof Element && target.closest('.level') && ports.pin(true);
    card.current?.addEventListener('pointerdown', onPress, closing);
    return () => closing.abort();
  }, [ports]);

  useLayoutEffect(() => {
    const bar = card.current?.querySelector<HTMLElement>('.bar');
    if (mode !== 'sheet' || !bar || !card.current) return;
    const closing = new AbortController();
    closeBySwipe(bar, card.current, ports.close, closing.signal);
    return () => closing.abort();
  }, [mode, ports]);

  async function openEntry(id: EntryId) {
    const from = focusedIn(card.current);
    try {
      const next = await ports.loadEntry(id);
      setNotice(undefined);
      setSteps((before) => [...before, { entry: next, from }]);
    } catch {
      setNotice(words.card.notLoaded);
    }
  }

  function goBack() {
    setSteps(steps.slice(0, -1));
    setNotice(undefined);
    const from = steps.at(-1)?.from;
    // The link is hidden until the level beneath has come back.
    requestAnimationFrame(() => (from ?? card.current)?.focus({ preventScroll: true }));
  }

  async function copy() {
    if (!card.current) return;
    const copied = await copyText(entryText(current, words), card.current);
    setNotice(copied ? words.card.copied : words.card.notCopied);
  }

  const under = levels.at(-2);
  // What the pointer calls up in passing describes its term; what stays is a place to go into.
  const semantics = {
    role: mode === 'hover' ? 'tooltip' : 'dialog',
    'aria-label': words.card.label(title),
    tabIndex: -1,
  } as const;
  return (
    <LanguageContext.Provider value={words.language}>
      <div
        class={`backstory frame frame-${mode === 'sheet' ? 'sheet' : 'card'}`}
        data-theme={theme}
        lang={words.language}
      >
        {mode === 'sheet' && (
          <button type="button" class="scrim" tabIndex={-1} aria-hidden="true" onClick={ports.close} />
        )}
        <div ref={card} class="card" {...semantics}>
          <Bar
            entry={current}
            topic={around.get(current.id)?.topic}
            mode={mode}
            backTo={under && titleOf(under, words)}
            onBack={goBack}
            onCopy={copy}
            onPin={ports.pin}
            onClose={ports.close}
          />
          {levels.map((level, depth) => (
            <Level
              key={`${depth} ${level.id}`}
              entry={level}
              surroundings={around.get(level.id)}
              shown={depth === steps.length}
              ports={ports}
              onOpenEntry={openEntry}
            />
          ))}
          <p class="notice" role="status">
            {notice}
          </p>
          <Actions
            isKept={!around.get(current.id)?.isPrivate}
            onKnow={() => leave(() => ports.mute(current.id), words.card.known(title))}
            onNotThis={
              steps.length ? undefined : () => leave(() => ports.notThis(entry.id), words.card.notMeant(title))
            }
            onQuietPage={() => leave(ports.quietPage, words.card.pageQuiet)}
            onQuietSite={() => leave(ports.quietSite, words.card.siteQuiet)}
            onDossier={ports.openDossier && openDossier}
          />
        </div>
      </div>
    </LanguageContext.Provider>
  );

  function leave(act: () => Undo, text: string) {
    const takesFocus = focusedIn(card.current)?.matches(':focus-visible') ?? false;
    ports.close();
    offerUndo({ text, undo: act(), words, theme, beside: showing.mention.element, takesFocus });
  }

  function openDossier() {
    ports.close();
    ports.openDossier?.();
  }
}

function titleOf(entry: Entry, words: Words): string {
  return namesFor(entry.names, words.language).title.name;
}

function focusedIn(card: HTMLElement | null): HTMLElement | undefined {
  const root = card?.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : undefined;
  return active instanceof HTMLElement ? active : undefined;
}
