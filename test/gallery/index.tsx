/* The gallery: every state of card and entry in a frame of its own window size. */
import { render } from 'preact';
import { STATES } from './states.ts';

render(
  <main class="gallery">
    {STATES.map(({ name, width, height }) => (
      <figure key={name}>
        <figcaption>
          <a href={`state.html?state=${name}`}>{name}</a> {width} × {height}
        </figcaption>
        <iframe title={name} src={`state.html?state=${name}`} width={width} height={height} loading="lazy" />
      </figure>
    ))}
  </main>,
  document.body,
);
