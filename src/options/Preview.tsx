import { createElement } from 'preact';
import type { Settings } from '../model/settings.ts';
import { WORDS } from './words.ts';

/** A paragraph of news with its terms drawn as the reader chose. The look itself comes from the page's own highlight.css. */
export function Preview({ look, occurrences }: Pick<Settings, 'look' | 'occurrences'>) {
  const again = occurrences === 'all' ? look : 'none';
  return (
    <figure class="preview">
      <figcaption class="field-label">{WORDS.marks.preview}</figcaption>
      <p lang="en">
        The prime minister sent an offering to <Mark look={look}>Yasukuni</Mark> on Friday but did not visit. Seoul,
        which has long asked for words on the <Mark look={look}>comfort women</Mark> as well, voiced regret over the
        offering to <Mark look={again}>Yasukuni</Mark>.
      </p>
    </figure>
  );
}

function Mark({ look, children }: { look: Settings['look']; children: string }) {
  return createElement('backstory-mark', { 'data-look': look }, children);
}
