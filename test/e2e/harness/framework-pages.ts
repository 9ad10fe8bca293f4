import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compile } from 'svelte/compiler';
import { ROOT } from '../../../build/paths.ts';
import type { Answer } from '../../../build/run/site-server.ts';
import { WITNESS } from './odd-pages.ts';
import { FILLER, MEETING, type PlayedPage } from './stage.ts';

// Articles that a framework renders and goes on to write: each defines `window.act`, which has it change a paragraph that holds a term.

const BEFORE = 'First the Yasukuni Shrine, and nothing else so far.';
const AFTER = 'Now the Kono Statement, after the Yasukuni Shrine.';

const REACT_SOURCE = `
  const { useState, useEffect } = React;
  function Story() {
    const [acted, setActed] = useState(false);
    useEffect(() => { window.act = () => flushSync(() => setActed(true)); window.ownWork = false; }, []);
    return h('div', null, h('p', { className: acted ? 'new' : 'old' }, acted ? ${JSON.stringify(AFTER)} : ${JSON.stringify(BEFORE)}),
      acted && h('p', { key: 'more' }, 'The Murayama Statement was added.'), h('p', null, 'In the end the ', h('b', null, 'comfort women'), '.'));
  }`;
const REACT = `
  import * as React from 'react';
  import { hydrateRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';
  const h = React.createElement;
  ${REACT_SOURCE}
  hydrateRoot(document.querySelector('#app'), h(Story));`;

const VUE = `
  Vue.createApp({
    data: () => ({ acted: false }),
    mounted() { window.act = () => { this.acted = true; return Vue.nextTick(); }; window.ownWork = false; },
    template: \`<p :class="acted ? 'new' : 'old'">{{ acted ? '${AFTER}' : '${BEFORE}' }}</p>
      <p v-if="acted">The Murayama Statement was added.</p><p>In the end the <b>comfort women</b>.</p>\`,
  }).mount('#app');`;

const SVELTE = `<script>
  let acted = $state(false);
  window.act = async () => { acted = true; await Promise.resolve(); };
</script>
<p class={acted ? 'new' : 'old'}>{acted ? ${JSON.stringify(AFTER)} : ${JSON.stringify(BEFORE)}}</p>
{#if acted}<p>The Murayama Statement was added.</p>{/if}
<p>In the end the <b>comfort women</b>.</p>`;

/** A list of ten thousand rows in which twelve elements stand, filled anew with each scroll. */
const VIRTUAL = `<script>
  const view = document.querySelector('#app');
  view.style.cssText = 'height:200px;overflow:auto;position:relative';
  const space = document.createElement('div');
  space.style.height = '200000px';
  const rows = Array.from({ length: 12 }, () => space.appendChild(document.createElement('div')));
  const textOf = (index) => index % 5 ? 'Row ' + index + ' names nobody at all.' : 'Row ' + index + ' names the Kono Statement.';
  const show = () => rows.forEach((row, place) => {
    const index = Math.floor(view.scrollTop / 20) + place;
    row.style.cssText = 'position:absolute;top:' + index * 20 + 'px';
    (row.firstChild ?? row.appendChild(document.createTextNode(''))).data = textOf(index);
  });
  view.append(space);
  view.addEventListener('scroll', show);
  show();
  window.act = async () => {
    for (let turn = 0; turn < 20; turn++) {
      view.scrollTop += 130;
      await new Promise(requestAnimationFrame);
    }
  };
  window.ownWork = false;
</script>`;

const framed = (app: string, after: string): PlayedPage => ({
  ...MEETING,
  head: `${WITNESS}<script>window.ownWork = true</script>`,
  paragraphs: [...MEETING.paragraphs, FILLER, `<span></span></p><div id="app">${app}</div><p>`],
  after: `<form><input id="field" name="field" value="start"><textarea name="more">old</textarea></form>${after}`,
});

/** What a server sends of the component; React complains where it is not the same. */
const SERVER_SIDE = `<div><p class="old">${BEFORE}</p><p>In the end the <b>comfort women</b>.</p></div>`;

/** Articles that frameworks render, by what they run. */
export const FRAMEWORK_PAGES: Record<string, PlayedPage> = {
  'React, hydrated': framed(SERVER_SIDE, '<script defer src="/react.js"></script>'),
  Vue: framed('', '<script src="/vue.js"></script><script src="/vue-app.js"></script>'),
  Svelte: framed('', '<script defer src="/svelte.js"></script>'),
  'a virtual list': framed('', VIRTUAL),
};

const made = new Map<string, Promise<string>>();
const MAKERS: Record<string, () => Promise<string>> = {
  '/react.js': () => bundled(REACT),
  '/vue.js': () => readFile(join(ROOT, 'node_modules/vue/dist/vue.global.prod.js'), 'utf8'),
  '/vue-app.js': async () => VUE,
  '/svelte.js': () => {
    const { js } = compile(SVELTE, { generate: 'client', css: 'external' });
    return bundled(`import { mount } from 'svelte'; ${js.code.replace(/export default function \w+/, 'function Story')}
      mount(Story, { target: document.querySelector('#app') }); window.ownWork = false;`);
  },
};

/** A script of these pages. */
export async function frameworkFile(path: string): Promise<Answer | undefined> {
  const make = MAKERS[path];
  if (!make) return undefined;
  if (!made.has(path)) made.set(path, make());
  return { type: 'text/javascript; charset=utf-8', body: (await made.get(path)) ?? '' };
}

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['browser', 'svelte', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}
