import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DateOrigin } from '../model/messages.ts';
import { spellDate } from '../ui/dates.ts';
import { useWords } from '../ui/words/words.ts';
import { WORDS } from './words.ts';

interface ArticleDateProps {
  date: string | undefined;
  from: DateOrigin | undefined;
  /** With null the page's own date is taken again. */
  onChange: (date: string | null) => Promise<void>;
}

/** The article's date, who says so, and a way to correct it. */
export function ArticleDate({ date, from, onChange }: ArticleDateProps) {
  const { language } = useWords();
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
            <b>{WORDS.articleOf(spellDate(date, language))}</b> <span class="aside">{from && WORDS.origins[from]}</span>
          </>
        ) : (
          WORDS.date.none
        )}{' '}
        {!isOpen && (
          <button type="button" class="quiet-button" onClick={() => setOpen(true)}>
            {date ? WORDS.date.correct : WORDS.date.set}
          </button>
        )}
        {!isOpen && from === 'reader' && (
          <button type="button" class="quiet-button" onClick={() => change(null)}>
            {WORDS.date.reset}
          </button>
        )}
      </p>
      {isOpen && <DateForm date={date} onSave={change} onCancel={() => setOpen(false)} />}
    </div>
  );
}

function DateForm(props: { date: string | undefined; onSave: (date: string) => void; onCancel: () => void }) {
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
      <label for={id}>{WORDS.date.label}</label>
      <input ref={field} id={id} type="date" required defaultValue={props.date?.length === 10 ? props.date : ''} />
      <button type="submit" class="button button-main">
        {WORDS.date.save}
      </button>
      <button type="button" class="button" onClick={props.onCancel}>
        {WORDS.date.cancel}
      </button>
    </form>
  );
}
