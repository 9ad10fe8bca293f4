/* The gallery: every state of every view in a frame of its own window size, in one language and theme at a time. */
import { render } from 'preact';
import { STATES } from './states.ts';

const asked = new URLSearchParams(location.search);
const LANGUAGES = { en: 'English', ja: '日本語', ko: '한국어' };
const THEMES = { light: 'Light', dark: 'Dark' };
const chosen = { language: asked.get('language') ?? 'en', theme: asked.get('theme') ?? 'light' };

function Choices({ of, name }: { of: Record<string, string>; name: 'language' | 'theme' }) {
  return Object.entries(of).map(([value, label]) => (
    <a
      key={value}
      href={`?${new URLSearchParams({ ...chosen, [name]: value })}`}
      aria-current={chosen[name] === value ? 'true' : undefined}
    >
      {label}
    </a>
  ));
}

render(
  <>
    <nav class="gallery-choices">
      <Choices of={LANGUAGES} name="language" />
      <Choices of={THEMES} name="theme" />
    </nav>
    <main class="gallery">
      {STATES.map(({ name, width, height }) => {
        const source = `state.html?${new URLSearchParams({ state: name, ...chosen })}`;
        return (
          <figure key={name}>
            <figcaption>
              <a href={source}>{name}</a> {width} × {height}
            </figcaption>
            <iframe title={name} src={source} width={width} height={height} loading="lazy" />
          </figure>
        );
      })}
    </main>
  </>,
  document.body,
);
