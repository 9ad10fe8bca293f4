import { describe, expect, it } from 'vitest';
import { readManifest, readVersion } from '../../../build/manifest.ts';

const manifests = {
  chromium: await readManifest('chromium', ['ledger.example', 'courier.example']),
  firefox: await readManifest('firefox', ['ledger.example', 'courier.example']),
};

describe.each(Object.entries(manifests))('the manifest for %s', (_, manifest) => {
  it('runs the content script on the outlets alone, and may reach no other site unasked', () => {
    const patterns = ['*://*.courier.example/*', '*://*.ledger.example/*'];
    expect(manifest.host_permissions).toEqual(patterns);
    expect(manifest.content_scripts.map(({ matches }) => matches)).toEqual([patterns]);
  });

  it('asks for the least', () => {
    const shared = manifest.permissions.filter((permission) => permission !== 'sidePanel');
    expect(shared).toEqual(['storage', 'scripting', 'activeTab', 'contextMenus']);
  });

  it('lets our own pages connect to nothing but our own files', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toMatch(/connect-src 'self'/);
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('carries the release', async () => {
    expect(manifest.version).toBe(await readVersion());
  });
});

describe('what only one browser understands', () => {
  it('is where the dossier opens, in Firefox not before the reader asks', () => {
    expect(manifests.chromium).toMatchObject({ side_panel: { default_path: 'dossier.html' } });
    expect(manifests.chromium.permissions).toContain('sidePanel');
    expect(manifests.chromium.sidebar_action).toBeUndefined();
    expect(manifests.firefox).toMatchObject({
      sidebar_action: { default_panel: 'dossier.html', open_at_install: false },
    });
    expect(manifests.firefox.permissions).not.toContain('sidePanel');
    expect(manifests.firefox.side_panel).toBeUndefined();
  });

  it('is a service worker and a version in Chromium', () => {
    const { background, minimum_chrome_version, browser_specific_settings } = manifests.chromium;
    expect(background).toEqual({ service_worker: 'background.js' });
    expect(minimum_chrome_version).toBe('128');
    expect(browser_specific_settings).toBeUndefined();
  });

  it('is a script, an id and a promise in Firefox', () => {
    const { background, minimum_chrome_version, browser_specific_settings } = manifests.firefox;
    expect(background).toEqual({ scripts: ['background.js'] });
    expect(minimum_chrome_version).toBeUndefined();
    expect(browser_specific_settings?.gecko).toMatchObject({
      strict_min_version: '149.0',
      data_collection_permissions: { required: ['none'] },
    });
  });
});
