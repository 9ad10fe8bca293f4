import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { readManifest } from '../../build/manifest.ts';
import { TARGETS } from '../../build/paths.ts';

/**
 * Names by which a script could reach the network or leave something in the browser; nothing of ours and of our packages has one, save
 * the background for what was read.
 */
const WAYS_OUT = [
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'sendBeacon',
  'RTCPeerConnection',
  'importScripts',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  // The polyfill knows the names of these; without a call, and without the permission, they are nothing more.
  'sendNativeMessage(',
  'connectNative(',
  'document.cookie',
];

/** Ways to turn text into code or markup. */
const WAYS_TO_RUN = [
  /\beval\(/,
  /\bnew Function\b|[^\w.]Function\(/,
  /\bimport\(/,
  /\bset(?:Timeout|Interval)\(\s*["'`]/,
  /\.innerHTML\s*[+]?=[^=]/,
  /\.outerHTML\s*[+]?=[^=]/,
  /insertAdjacentHTML|document\.write|createContextualFragment|parseFromString|setHTMLUnsafe|srcdoc/,
  /javascript:/i,
];

const FILES = [
  'background',
  'card',
  'content',
  'dossier',
  'marks',
  'options',
  'popup',
  'reader',
  'welcome',
  'words-ja',
  'words-ko',
].map((name) => `${name}.js`);

let files: Map<string, string>;
beforeAll(async () => {
  const { output } = await bundle();
  files = new Map([...output].map(([name, content]) => [name, Buffer.from(content).toString()]));
});
const text = (name: string) => files.get(name) ?? '';

describe('the built scripts', () => {
  it('are these', () => {
    expect([...files.keys()].filter((name) => name.endsWith('.js')).sort()).toEqual(FILES);
  });

  it.each(FILES)('%s has no way to the network', (name) => {
    const own = name === 'background.js' ? ['indexedDB'] : [];
    expect(WAYS_OUT.filter((way) => text(name).includes(way))).toEqual(own);
  });

  it('fetch in one place, the reading of our own files by the background', () => {
    // A method of this name, of the search index, is no request.
    const calls = [...text('background.js').matchAll(/(?<![\w.}])fetch\(.{0,40}|(?:self|window|globalThis)\W+fetch/g)];
    expect(calls.map(([call]) => call)).toEqual([expect.stringMatching(/^fetch\([\w.]+\.runtime\.getURL\(/)]);
    const others = FILES.filter((name) => name !== 'background.js' && /\bfetch\b/.test(text(name)));
    expect(others).toEqual([]);
  });

  it('keep a database in one place, of what was read, by the background', () => {
    const uses = [...text('background.js').matchAll(/indexedDB\.?\w*/g)].map(([use]) => use);
    expect(uses.sort()).toEqual(['indexedDB.deleteDatabase', 'indexedDB.open']);
  });

  it.each(FILES)('%s turns no text into code or markup', (name) => {
    expect(WAYS_TO_RUN.filter((way) => way.test(text(name)))).toEqual([]);
  });

  it.each(FILES)('%s names no address but of namespaces', (name) => {
    const addresses = [...text(name).matchAll(/\bhttps?:\/\/[\w.-]+/g)].map(([address]) => address);
    expect(addresses.filter((address) => !/^http:\/\/www\.w3\.org$/.test(address))).toEqual([]);
  });
});

describe('a build with whole libraries', () => {
  it('differs by the one place in Preact that a store’s linter warns of, in the scripts that hold Preact', async () => {
    const { output, meta } = await bundle({ wholeLibraries: true });
    const setting = [...output].filter(([, content]) => /\.innerHTML=[^=]/.test(Buffer.from(content).toString()));
    const holding = Object.entries(meta.outputs).filter(([, { inputs }]) =>
      Object.keys(inputs).some((file) => /node_modules\/preact\/dist\/preact\.mjs$/.test(file)),
    );
    expect(setting.map(([name]) => name).sort()).toEqual(holding.map(([name]) => name).sort());
    for (const [, content] of setting)
      expect(
        Buffer.from(content)
          .toString()
          .match(/\.innerHTML=[^=]/g),
      ).toHaveLength(1);
  });
});

describe('the built pages', () => {
  it.each(['popup.html', 'options.html', 'dossier.html'])('%s has no script, style or handler of its own', (name) => {
    const html = text(name);
    expect(html).toMatch(/<script defer src="\.\/\w+\.js"><\/script>/);
    expect(
      html.match(/<script(?! defer src=)|<style|\sstyle=|\son\w+=|<iframe|<object|<embed|<base|<form|<meta http/gi),
    ).toBe(null);
    expect(
      [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, at]) => at).filter((at) => !/^\.\/[\w.]+$/.test(at ?? '')),
    ).toEqual([]);
  });

  it('has style sheets that load nothing', () => {
    const sheets = [...files].filter(([name]) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const loading = sheets.filter(([, css]) => /@import|url\(\s*["']?(?!data:)/.test(css));
    expect(loading.map(([name]) => name)).toEqual([]);
  });
});

describe.each(TARGETS)('the manifest for %s', (target) => {
  it('says these things and no others', async () => {
    const manifest = await readManifest(target, ['ledger.example']);
    const own =
      target === 'chromium'
        ? ['minimum_chrome_version', 'side_panel']
        : ['browser_specific_settings', 'sidebar_action'];
    expect(Object.keys(manifest).sort()).toEqual(
      [
        ...[
          'manifest_version',
          'default_locale',
          'name',
          'description',
          'version',
          'icons',
          'action',
          'options_ui',
          'background',
        ],
        ...['content_scripts', 'permissions', 'host_permissions', 'optional_host_permissions', 'omnibox', 'commands'],
        'content_security_policy',
        ...own,
      ].sort(),
    );
    // So: nothing that pages may load or connect to, no key that opens messages to strangers.
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.permissions.toSorted()).toEqual(
      ['activeTab', 'contextMenus', 'scripting', ...(target === 'chromium' ? ['sidePanel'] : []), 'storage'].sort(),
    );
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('lets our pages load, run and send nothing but our own files, and make no markup of text', async () => {
    const { extension_pages } = (await readManifest(target, [])).content_security_policy;
    const policy = Object.fromEntries(
      extension_pages.split('; ').map((directive) => {
        const [name, ...values] = directive.split(' ');
        return [name, values.join(' ')];
      }),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    });
  });
});
