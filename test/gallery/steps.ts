import type { Step } from './state-types.ts';

/** Views answer at once or after a frame or two; what has not come by then does not come. */
const PATIENCE_MS = 10_000;

/** Does what a reader would do; `find` looks an element up in what the view has drawn so far. */
export async function take(steps: readonly Step[], find: (selector: string) => Element | null): Promise<void> {
  for (const step of steps) {
    if ('press' in step) (await waitFor(step.press, find)).click();
    else if ('type' in step) write((await waitFor(step.into, find)) as HTMLInputElement, step.type);
    else if ('choose' in step) choose((await waitFor(step.into, find)) as HTMLInputElement, step.choose);
    else await waitFor(step.await, find);
  }
}

async function waitFor(selector: string, find: (selector: string) => Element | null): Promise<HTMLElement> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const element = find(selector);
    if (element) return element as HTMLElement;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`The state never showed "${selector}".`);
}

function write(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function choose(field: HTMLInputElement, text: string): void {
  const files = new DataTransfer();
  files.items.add(new File([text], 'settings.json'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
