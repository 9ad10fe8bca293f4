import { expect } from 'vitest';
import { en as CARD } from '../../../src/ui/words/en.ts';
import type { Desk } from './desk.ts';
import { type Flow, keeps, type Scene, soon } from './scene.ts';
import { MEETING_TERMS } from './stage.ts';
import { undoButton } from './undo.ts';

const [YASUKUNI, WOMEN, KONO] = MEETING_TERMS;

/** What a reader does on a page and in its cards. */
export function flowsOnPage(scene: Scene): Record<string, Flow> {
  const { desk, paper } = scene;
  const shows = async (terms: string[]) => {
    await paper.page.bringToFront();
    await paper.showsExactly(terms);
  };
  const pressInCard = async (name: string) => {
    const { buttons } = await paper.cardOf('Yasukuni');
    const button = buttons.find((found) => found.name === name);
    await paper.page.mouse.click(button?.x ?? 0, button?.y ?? 0);
  };
  const hover = async () => {
    await paper.pointAway();
    await paper.noCard();
    await paper.hover(YASUKUNI);
    await paper.cardOf('Yasukuni');
  };
  return {
    'load, hover': [() => paper.page.reload(), () => shows([...MEETING_TERMS]), hover],
    '"I know this", Undo': [
      () => shows([...MEETING_TERMS]),
      hover,
      () => pressInCard(CARD.card.know),
      () => keeps(scene, { mutedEntries: ['yasukuni-shrine'] }),
      () => shows([WOMEN, KONO]),
      async () => {
        const undo = () => desk.control.inContentWorld(paper.tabId, undoButton);
        await expect.poll(undo, soon).not.toBeNull();
        const { x, y } = (await undo()) ?? { x: 0, y: 0 };
        await paper.page.mouse.click(x, y);
      },
      () => keeps(scene, { mutedEntries: [] }),
      () => shows([...MEETING_TERMS]),
    ],
    'the dossier from a card': [
      () => shows([...MEETING_TERMS]),
      hover,
      () => pressInCard(CARD.card.dossier),
      () => expect.poll(() => dossiersOf(desk), soon).toHaveLength(1),
      () => closeDossiers(scene),
    ],
  };
}

/** Dossiers that stand open, beside a page or in tabs. */
async function dossiersOf({ control }: Desk): Promise<{ contextType: string; tabId: number }[]> {
  const contexts = (await control.call('runtime.getContexts({})')) as {
    contextType: string;
    documentUrl?: string;
    tabId: number;
  }[];
  return contexts.filter(({ documentUrl }) => documentUrl?.includes('/dossier.html'));
}

async function closeDossiers({ desk, paper }: Scene): Promise<void> {
  // A panel's context has no tab of its own.
  for (const { contextType, tabId } of await dossiersOf(desk))
    await desk.control.call(
      contextType === 'TAB'
        ? `tabs.remove(${tabId})`
        : `tabs.get(${paper.tabId}).then(({ windowId }) => chrome.sidePanel.close({ windowId }))`,
    );
  await expect.poll(() => dossiersOf(desk), soon).toEqual([]);
}
