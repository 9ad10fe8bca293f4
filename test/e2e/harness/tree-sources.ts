import type { CDPSession, Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../../../build/run/firefox-chrome.ts';
import type { OpenGallery } from '../../gallery/open-gallery.ts';

/** What assistive technology is given of an element, in one browser's words or in ours. */
export interface TreeNode {
  /** "text" for a run of text; "" for what only holds others. */
  role: string;
  name: string;
  /** "level 2", "checked", "pressed" and the like, in a fixed order. */
  states: string[];
  children: TreeNode[];
}

/** Roles of both browsers in ARIA's words; what is not here only holds others. */
const ROLES: Record<string, string> = Object.fromEntries(
  [
    'main banner navigation search region article dialog tooltip heading link button switch slider combobox searchbox listbox option status alert list',
  ]
    .join(' ')
    .split(' ')
    .map((role) => [role, role]),
);
Object.assign(ROLES, {
  // Chromium
  StaticText: 'text',
  image: 'img',
  img: 'img',
  group: 'group',
  radio: 'radio',
  radiogroup: 'group',
  DisclosureTriangle: 'summary',
  Date: 'date',
  // Firefox
  'text leaf': 'text',
  graphic: 'img',
  grouping: 'group',
  details: 'group',
  radiobutton: 'radio',
  pushbutton: 'button',
  'toggle button': 'button',
  'combobox list': 'listbox',
  'combobox option': 'option',
  'listbox option': 'option',
  editcombobox: 'combobox',
  autocomplete: 'combobox',
  entry: 'textbox',
  'search box': 'searchbox',
  statusbar: 'status',
  summary: 'summary',
  'date editor': 'date',
});

/** Chromium's own tree of the page, in ARIA's words. */
export async function treeOfChromium(page: Page): Promise<TreeNode> {
  const session: CDPSession = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): TreeNode => {
    const { role, name, properties = [], ignored, childIds = [] } = byId.get(id) ?? { nodeId: id, ignored: true };
    const is = new Map(properties.map((property) => [property.name as string, property.value.value]));
    const states = [
      ...(is.has('level') ? [`level ${is.get('level')}`] : []),
      ...(is.get('checked') === 'true' ? ['checked'] : []),
      ...(is.get('pressed') === 'true' ? ['pressed'] : []),
      ...(is.has('expanded') ? [is.get('expanded') ? 'expanded' : 'collapsed'] : []),
      ...(is.get('selected') === true ? ['selected'] : []),
      ...(is.get('disabled') === true ? ['disabled'] : []),
    ];
    return {
      role: ignored ? '' : (ROLES[role?.value] ?? ''),
      name: String(name?.value ?? ''),
      states,
      children: childIds.map(read),
    };
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (!root) throw new Error('Chromium gives no tree.');
  return read(root.nodeId);
}

/** Firefox's own, likewise. It is built a moment after the page: it is read until it stands still. */
export async function treeOfFirefox({ browser, page }: OpenGallery): Promise<TreeNode> {
  const address = JSON.stringify(await page.evaluate(() => location.href));
  const expression = `(async () => {
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const tab = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === ${address});
    const rolesOf = (node) => { try { return node.attributes.getStringProperty('xml-roles'); } catch { return ''; } };
    const levelOf = (node) => { try { return ['level ' + node.attributes.getStringProperty('level')]; } catch { return []; } };
    const read = (node) => {
      const state = {};
      node.getState(state, {});
      const has = (bit) => (state.value & bit) !== 0;
      const role = service.getStringRole(node.role);
      const states = [
        ...(role === 'heading' ? levelOf(node) : []),
        ...(has(0x10) ? ['checked'] : []),
        ...(has(0x8) ? ['pressed'] : []),
        ...(has(0x200) ? ['expanded'] : has(0x400) ? ['collapsed'] : []),
        ...(has(0x2) ? ['selected'] : []),
        ...(has(0x1) ? ['disabled'] : []),
      ];
      const children = [];
      for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
      return { role: role === 'landmark' ? rolesOf(node) : role, name: node.name ?? '', states, children };
    };
    const pause = () => new Promise((done) => setTimeout(done, 50));
    let last = '';
    for (let turn = 0; turn < 200; turn++) {
      const node = service.getAccessibleFor(tab)?.firstChild;
      const now = node ? JSON.stringify(read(node)) : '';
      if (now.length > 200 && now === last) return now;
      last = now;
      await pause();
    }
    throw new Error('The tree never stands still.');
  })()`;
  const inAria = ({ role, name, states, children }: TreeNode): TreeNode => ({
    role: ROLES[role] ?? '',
    name,
    states,
    children: children.map(inAria),
  });
  return inAria(JSON.parse(await evaluateInFirefox(browser, expression)));
}
