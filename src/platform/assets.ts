import browser from 'webextension-polyfill';

/** Reads a packaged file as bytes; fails where it is missing. Nothing leaves the extension. */
export async function loadBytes(path: string): Promise<ArrayBuffer> {
  return (await load(path)).arrayBuffer();
}

/** Reads a packaged JSON file, which the build wrote. */
export async function loadJson<T>(path: string): Promise<T> {
  return (await load(path)).json();
}

async function load(path: string): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`The extension lacks its file ${path}`);
  return response;
}
