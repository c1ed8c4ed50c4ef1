import { contentOf, objectsOf, pagesOf, referencesIn } from './pdfObjects.ts';

export interface TextRun {
  page: number;
  x: number;
  y: number;
  text: string;
}

export interface FilledBox {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** As #rrggbb. */
  colour: string;
}

export interface PdfContent {
  runs: TextRun[];
  boxes: FilledBox[];
  pages: number;
}

type Matrix = [number, number, number, number, number, number];

/**
 * Reads the text and the filled boxes off every page of a PDF that pdfkit wrote, in the order of drawing. It knows
 * nothing of how the report is laid out; another writer's PDF may read as empty.
 */
export function readPdf(pdf: Buffer): PdfContent {
  const objects = objectsOf(pdf);
  const content: PdfContent = { runs: [], boxes: [], pages: 0 };
  for (const page of pagesOf(objects)) {
    const resources =
      objects.get(referencesIn(/\/Resources (\d+ 0 R)/.exec(page.dictionary)?.[1] ?? '')[0] ?? 0)
        ?.dictionary ?? '';
    const fonts = new Map(
      [...(/\/Font <<([^>]*)>>/.exec(resources)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(
        ([, name = '', font]) => [name, unicodeOf(objects, objects.get(Number(font))?.dictionary ?? '')],
      ),
    );
    content.pages += 1;
    draw(contentOf(page, objects), fonts, content.pages, content);
  }
  return content;
}

function unicodeOf(objects: Map<number, { dictionary: string; stream: string }>, font: string): string[] {
  const map = objects.get(referencesIn(/\/ToUnicode (\d+ 0 R)/.exec(font)?.[1] ?? '')[0] ?? 0)?.stream ?? '';
  return [...map.matchAll(/<\w+> <\w+> \[(.*)\]/g)].flatMap((range) =>
    [...(range[1] ?? '').matchAll(/<([\w ]*)>/g)].map((entry) =>
      (entry[1] ?? '')
        .split(' ')
        .map((code) => String.fromCharCode(Number.parseInt(code, 16)))
        .join(''),
    ),
  );
}

function draw(stream: string, fonts: Map<string, string[]>, page: number, into: PdfContent): void {
  let ctm: Matrix = [1, 0, 0, 1, 0, 0];
  let fill = '';
  const saved: Array<{ ctm: Matrix; fill: string }> = [];
  let textMatrix: Matrix = [1, 0, 0, 1, 0, 0];
  let font: string[] = [];
  let path: Array<[number, number]> = [];
  let operands: string[] = [];
  for (const token of stream.match(/\[[^\]]*\]|<[\da-f]*>|\/?[^\s[\]<>]+/g) ?? []) {
    if (/^[[</\d.+-]/.test(token)) {
      operands.push(token);
      continue;
    }
    const numbers = operands.map(Number);
    if (token === 'q') saved.push({ ctm, fill });
    else if (token === 'Q') ({ ctm, fill } = saved.pop() ?? { ctm, fill });
    else if (token === 'cm') ctm = multiply(numbers as Matrix, ctm);
    else if (token === 'scn')
      fill = `#${numbers
        .map((part) =>
          Math.round(part * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;
    else if (token === 'Tm') textMatrix = numbers as Matrix;
    else if (token === 'Tf') font = fonts.get(operands[0]?.slice(1) ?? '') ?? [];
    else if (token === 'TJ') {
      const [, , , , x, y] = multiply(textMatrix, ctm);
      into.runs.push({ page, x, y, text: decode(operands[0] ?? '', font) });
    } else if (token === 'm' || token === 'l') path.push(apply(ctm, numbers[0] ?? 0, numbers[1] ?? 0));
    else if (token === 're') path.push(...corners(numbers).map(([x, y]) => apply(ctm, x, y)));
    else if (token === 'f' || token === 'n' || token === 'S') {
      if (token === 'f' && path.length > 0) into.boxes.push({ page, colour: fill, ...boundsOf(path) });
      path = [];
    }
    operands = [];
  }
}

function decode(array: string, font: string[]): string {
  return [...array.matchAll(/<([\da-f]*)>/g)]
    .flatMap((part) => (part[1] ?? '').match(/.{4}/g) ?? [])
    .map((code) => font[Number.parseInt(code, 16)] ?? '\ufffd')
    .join('');
}

function corners([x = 0, y = 0, w = 0, h = 0]: number[]): Array<[number, number]> {
  return [
    [x, y],
    [x + w, y + h],
  ];
}

function boundsOf(path: Array<[number, number]>): Omit<FilledBox, 'page' | 'colour'> {
  const xs = path.map(([x]) => x);
  const ys = path.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function multiply(a: Matrix, b: Matrix): Matrix {
  return [
    a[0] * b[0] + a[1] * b[2],
    a[0] * b[1] + a[1] * b[3],
    a[2] * b[0] + a[3] * b[2],
    a[2] * b[1] + a[3] * b[3],
    a[4] * b[0] + a[5] * b[2] + b[4],
    a[4] * b[1] + a[5] * b[3] + b[5],
  ];
}

function apply(m: Matrix, x: number, y: number): [number, number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}
