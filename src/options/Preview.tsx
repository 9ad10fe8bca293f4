import { createElement } from 'preact';
import type { Settings } from '../model/settings.ts';
import { useOptionsWords } from './words/words.ts';

/** A paragraph of news with its terms drawn as the reader chose. The look itself comes from the page's own highlight.css. */
export function Preview({ look, occurrences }: Pick<Settings, 'look' | 'occurrences'>) {
  const { preview, previewText: text } = useOptionsWords().marks;
  const again = occurrences === 'all' ? look : 'none';
  return (
    <figure class="preview">
      <figcaption class="field-label">{preview}</figcaption>
      <p>
        {text.opening}
        <Mark look={look}>{text.shrine}</Mark>
        {text.middle}
        <Mark look={look}>{text.women}</Mark>
        {text.closing}
        <Mark look={again}>{text.shrine}</Mark>
        {text.end}
      </p>
    </figure>
  );
}

function Mark({ look, children }: { look: Settings['look']; children: string }) {
  return createElement('backstory-mark', { 'data-look': look }, children);
}
