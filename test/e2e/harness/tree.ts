import type { OpenGallery } from '../../gallery/open-gallery.ts';
import { type TreeNode, treeOfChromium, treeOfFirefox } from './tree-sources.ts';

/** Their name is all that they say: what stands in them is part of it. */
const TOLD_BY_NAME = [
  'heading',
  'link',
  'button',
  'switch',
  'radio',
  'slider',
  'combobox',
  'option',
  'img',
  'summary',
  'date',
];

/** What Firefox adds to the name of a field for files. */
const OF_FIREFOX = / Browse….*$/;

/** The tree of the state that stands, a line an element, indented: what a screen reader goes through, in order. */
export async function accessibilityTree(gallery: OpenGallery): Promise<string> {
  const node = gallery.target === 'chromium' ? await treeOfChromium(gallery.page) : await treeOfFirefox(gallery);
  return `${linesOf(clean(node))
    .map((line) => line.slice(2))
    .slice(1)
    .join('\n')}\n`;
}

/** Without what only holds others, with neighbouring runs of text as one. */
function clean(node: TreeNode): TreeNode {
  const children: TreeNode[] = [];
  const add = (child: TreeNode) => {
    if (child.role === '') {
      for (const inner of child.children) add(inner);
      return;
    }
    const last = children.at(-1);
    if (child.role === 'text' && last?.role === 'text') last.name = tidy(`${last.name} ${child.name}`);
    else children.push(clean(child));
  };
  if (!TOLD_BY_NAME.includes(node.role)) for (const child of node.children) add(child);
  return {
    ...node,
    name: tidy(node.name.replace(OF_FIREFOX, '')),
    children: children.filter(({ role, name }) => role !== 'text' || name),
  };
}

function tidy(text: string): string {
  return text.replace(/[\s\u2060]+/g, ' ').trim();
}

function linesOf({ role, name, states, children }: TreeNode): string[] {
  const line = [role, ...(name ? [JSON.stringify(name)] : []), ...states.map((state) => `[${state}]`)].join(' ');
  return [line, ...children.flatMap(linesOf).map((inner) => `  ${inner}`)];
}
