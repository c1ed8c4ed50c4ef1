import type { Options } from 'react-markdown';
import remarkBreaks from 'remark-breaks';
import { findWords } from '../cases/list/findWords.ts';

/** All of markdown but bold, italic and lists: it stays on the screen as it was typed. */
const asTyped = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
  'thematicBreak',
];

const LIST_ITEM = /^\s*(?:[-*+]|(\d{1,9})[.)])\s+\S/;

/** Whether the text has anything that could be formatting; what has none is shown exactly as it was typed. */
export function hasFormatting(text: string): boolean {
  return /[*_]/.test(text) || text.split('\n').some((line) => LIST_ITEM.test(line));
}

/** An empty line after each list that has none, since markdown would draw the next line into the last item. */
export function endLists(text: string): string {
  const lines: string[] = [];
  let isInList = false;
  for (const line of text.split('\n')) {
    const item = LIST_ITEM.exec(line);
    const isBlank = line.trim() === '';
    // A number other than 1 begins no list inside a paragraph.
    const begins = item !== null && (item[1] === undefined || item[1] === '1' || isAfterBlank(lines));
    if (isInList && !item && !isBlank && !/^\s/.test(line)) lines.push('');
    lines.push(line);
    isInList = begins || (isInList && (item !== null || /^\s+\S/.test(line)));
  }
  return lines.join('\n');
}

function isAfterBlank(lines: readonly string[]): boolean {
  return (lines.at(-1) ?? '').trim() === '';
}

type Plugins = NonNullable<Options['remarkPlugins']>;

interface Settings {
  micromarkExtensions?: unknown[];
}

function lightOnly(this: { data(): Settings }): void {
  const settings = this.data();
  settings.micromarkExtensions = [...(settings.micromarkExtensions ?? []), { disable: { null: asTyped } }];
}

export const remarkPlugins: Plugins = [lightOnly as Plugins[number], remarkBreaks];

interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, never>;
  children?: Node[];
}

/** Marks the searched words in the text of the finished tree. */
export function markFound(searched: string) {
  return () =>
    (tree: Node): void => {
      markIn(tree, searched);
    };
}

function markIn(node: Node, searched: string): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    if (child.type !== 'text') {
      markIn(child, searched);
      return [child];
    }
    return findWords(child.value ?? '', searched).map(({ text, isFound }): Node => {
      const words = { type: 'text', value: text };
      return isFound ? { type: 'element', tagName: 'mark', properties: {}, children: [words] } : words;
    });
  });
}
