import type { EntryHead, EntryId, Relation } from '../model/entry.ts';
import { BaseText, CitationMarks } from './Cited.tsx';
import { EntryLink } from './EntryLink.tsx';
import type { LocalName } from './local-name.ts';
import { useWords } from './words/words.ts';

interface RelatedProps {
  related: readonly Relation[];
  inArticle: readonly EntryHead[];
  nameOf: (id: EntryId) => LocalName;
  onOpenEntry: (id: EntryId) => void;
}

/** Related entries and why a reader of both needs to know; those that the article names come first. */
export function Related({ related, inArticle, nameOf, onOpenEntry }: RelatedProps) {
  const words = useWords();
  const here = new Set(inArticle.map(({ id }) => id));
  const groups = [
    { title: words.sections.inArticle, relations: related.filter(({ id }) => here.has(id)) },
    { title: words.sections.otherRelated, relations: related.filter(({ id }) => !here.has(id)) },
  ].filter(({ relations }) => relations.length);
  return groups.map(({ title, relations }) => (
    <div key={title} class="related">
      {groups.length > 1 && <h4>{title}</h4>}
      <ul>
        {relations.map(({ id, how, cite, untranslated }) => (
          <li key={id}>
            <EntryLink id={id} name={nameOf(id)} onOpenEntry={onOpenEntry} />
            <p>
              <BaseText isEnglish={untranslated}>{how}</BaseText>
              <CitationMarks cite={cite} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  ));
}
