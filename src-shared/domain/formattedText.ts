import { z } from 'zod';

/** A piece of text in one style. */
export const run = z.object({ text: z.string(), isBold: z.boolean(), isItalic: z.boolean() });

/** What the light formatting of an entry can hold; line ends inside a piece stay line ends. */
export const textBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), runs: z.array(run) }),
  z.object({ kind: z.literal('list'), start: z.number().int().nullable(), items: z.array(z.array(run)) }),
]);

export type Run = z.infer<typeof run>;
export type TextBlock = z.infer<typeof textBlock>;

const LIST_ITEM = /^ {0,3}(?:([-*+])|(\d{1,9})[.)])[ \t]+(?=\S)/;
const EMPHASIS =
  /(?<![\\*])(\*{1,3})(?=[^\s*])([\s\S]*?[^\s*\\])\1(?!\*)|(?<![\p{L}\p{N}_\\])(_{1,3})(?=[^\s_])([\s\S]*?[^\s_\\])\3(?![\p{L}\p{N}_])/u;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Reads the light formatting: bold, italic, bulleted and numbered lists. Everything else is text as it was typed. */
export function parseFormatting(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let paragraph: string[] = [];
  let list: { start: number | null; items: string[] } | undefined;

  function close(): void {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', runs: parseRuns(paragraph.join('\n')) });
    if (list)
      blocks.push({ kind: 'list', start: list.start, items: list.items.map((item) => parseRuns(item)) });
    paragraph = [];
    list = undefined;
  }

  for (const line of text.split(/\r\n|\r|\n/)) {
    const item = LIST_ITEM.exec(line);
    // In running text only a list that begins at 1 is one: a line may begin with "14. " by chance.
    const isItem = item && (paragraph.length === 0 || item[2] === undefined || item[2] === '1');
    if (line.trim() === '') close();
    else if (isItem) {
      const start = item[2] === undefined ? null : Number(item[2]);
      if (paragraph.length > 0 || (list && (list.start === null) !== (start === null))) close();
      list ??= { start, items: [] };
      list.items.push(line.slice(item[0].length));
    } else if (list) list.items.push(`${list.items.pop() ?? ''}\n${line.trim()}`);
    else paragraph.push(line.trimEnd());
  }
  close();
  return blocks;
}

function parseRuns(text: string, isBold = false, isItalic = false): Run[] {
  const match = EMPHASIS.exec(text);
  if (!match) return text === '' ? [] : [{ text: text.replace(ESCAPED, '$1'), isBold, isItalic }];
  const marks = (match[1] ?? match[3] ?? '').length;
  return [
    ...parseRuns(text.slice(0, match.index), isBold, isItalic),
    ...parseRuns(match[2] ?? match[4] ?? '', isBold || marks > 1, isItalic || marks !== 2),
    ...parseRuns(text.slice(match.index + match[0].length), isBold, isItalic),
  ];
}
