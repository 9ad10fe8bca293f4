import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DateOrigin } from '../model/messages.ts';
import { spellDate } from '../ui/dates.ts';
import { useLanguage } from '../ui/words/language.ts';
import { useDossierWords } from './words/words.ts';

interface ArticleDateProps {
  date: string | undefined;
  from: DateOrigin | undefined;
  isUnsure: boolean | undefined;
  /** With null the page's own date is taken again. */
  onChange: (date: string | null) => Promise<void>;
}

/** The article's date, who says so, and a way to correct it. */
export function ArticleDate({ date, from, isUnsure, onChange }: ArticleDateProps) {
  const words = useDossierWords();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const change = (next: string | null) => {
    setOpen(false);
    onChange(next);
  };
  return (
    <div class="article-date">
      <p>
        {date ? (
          <>
            <b>{words.articleOf(spellDate(date, language))}</b>{' '}
            <span class="aside">
              {from && (isUnsure ? words.date.unsure(words.origins[from]) : words.origins[from])}
            </span>
          </>
        ) : (
          words.date.none
        )}{' '}
        {!isOpen && (
          <button type="button" class="quiet-button" onClick={() => setOpen(true)}>
            {date ? words.date.correct : words.date.set}
          </button>
        )}
        {!isOpen && from === 'reader' && (
          <button type="button" class="quiet-button" onClick={() => change(null)}>
            {words.date.reset}
          </button>
        )}
      </p>
      {isOpen && <DateForm date={date} onSave={change} onCancel={() => setOpen(false)} />}
    </div>
  );
}

function DateForm(props: { date: string | undefined; onSave: (date: string) => void; onCancel: () => void }) {
  const words = useDossierWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const save = (event: Event) => {
    event.preventDefault();
    const value = field.current?.value;
    if (value && /^\d{4}-\d{2}-\d{2}$/.test(value)) props.onSave(value);
  };
  return (
    <form class="date-form" onSubmit={save} onKeyDown={({ key }) => key === 'Escape' && props.onCancel()}>
      <label for={id}>{words.date.label}</label>
      <input ref={field} id={id} type="date" required defaultValue={props.date?.length === 10 ? props.date : ''} />
      <button type="submit" class="button button-main">
        {words.date.save}
      </button>
      <button type="button" class="button" onClick={props.onCancel}>
        {words.date.cancel}
      </button>
    </form>
  );
}
