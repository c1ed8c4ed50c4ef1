import { contentOf, objectsOf, type PdfObject, pagesOf, referencesIn } from './pdfObjects.ts';

/** An element of the structure tree, with what stands in the place of what cannot be read. */
export interface StructureNode {
  type: string;
  alternative: string | null;
  scope: string | null;
  children: StructureNode[];
  /** Whether something is drawn for this element itself. */
  hasContent: boolean;
}

export interface Structure {
  /** The file calls itself tagged. */
  isMarked: boolean;
  language: string | null;
  /** Null when there is no structure tree. */
  root: StructureNode | null;
  /** Operators that draw outside every element and every artifact. */
  unmarked: number;
}

/** Reads the structure tree off a PDF that pdfkit wrote. */
export function readStructure(pdf: Buffer): Structure {
  const objects = objectsOf(pdf);
  const catalog =
    [...objects.values()].find((one) => /\/Type \/Catalog\b/.test(one.dictionary))?.dictionary ?? '';
  const follow = (key: string) => {
    const id = new RegExp(`/${key} (\\d+) 0 R`).exec(catalog)?.[1];
    return id === undefined ? undefined : objects.get(Number(id));
  };
  const tree = follow('StructTreeRoot');
  const top = tree && referencesIn(/\/K \[([^\]]*)\]/.exec(tree.dictionary)?.[1] ?? '')[0];
  return {
    isMarked: /\/Marked true/.test(follow('MarkInfo')?.dictionary ?? ''),
    language: /\/Lang \(([^)]*)\)/.exec(catalog)?.[1] ?? null,
    root: top === undefined ? null : elementOf(top, objects),
    unmarked: pagesOf(objects).reduce((sum, page) => sum + unmarkedIn(contentOf(page, objects)), 0),
  };
}

/** Every element of a tree in the order of reading. */
export function elementsOf(node: StructureNode): StructureNode[] {
  return [node, ...node.children.flatMap(elementsOf)];
}

function elementOf(id: number, objects: Map<number, PdfObject>): StructureNode {
  const dictionary = objects.get(id)?.dictionary ?? '';
  const kids = /\/K \[([\s\S]*?)\]\n/.exec(dictionary)?.[1] ?? '';
  // A reference to something to click or to content on another page is a dictionary of its own, no element.
  const own = kids.replace(/<<[\s\S]*?>>/g, ' ');
  return {
    type: /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '',
    alternative: stringIn(dictionary, 'Alt'),
    scope: /\/Scope \/(\w+)/.exec(dictionary)?.[1] ?? null,
    children: referencesIn(own).map((child) => elementOf(child, objects)),
    hasContent: /(^|\s)\d+(?=\s|$)/.test(own.replace(/\d+ 0 R/g, '')) || kids.includes('/MCID'),
  };
}

/** A text of a dictionary; pdfkit writes it in UTF-16 as soon as one letter asks for it. */
function stringIn(dictionary: string, key: string): string | null {
  const raw = new RegExp(`/${key} \\(((?:\\\\[\\s\\S]|[^\\\\)])*)\\)`).exec(dictionary)?.[1];
  if (raw === undefined) return null;
  const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = raw.replace(/\\([\s\S])/g, (_, sign: string) => signs[sign] ?? sign);
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

function unmarkedIn(stream: string): number {
  let depth = 0;
  let unmarked = 0;
  for (const [operator] of stream.matchAll(/\b(?:BMC|BDC|EMC|TJ|Tj)\b|(?<=[\s])(?:f|S|B|Do)(?=\s)/g)) {
    if (operator === 'BMC' || operator === 'BDC') depth += 1;
    else if (operator === 'EMC') depth -= 1;
    else if (depth === 0) unmarked += 1;
  }
  return unmarked;
}
