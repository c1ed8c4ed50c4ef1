import { inflateSync } from 'node:zlib';

export interface PdfObject {
  dictionary: string;
  /** Unpacked; empty for an object that has none. */
  stream: string;
}

/** The numbered objects of a PDF that pdfkit wrote; another writer's file may come out empty. */
export function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const bytes = pdf.toString('latin1');
  for (const match of bytes.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    const body = match[2] ?? '';
    const at = body.indexOf('\nstream\n');
    const dictionary = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? '' : body.slice(at + 8, body.lastIndexOf('\nendstream'));
    const stream = dictionary.includes('/FlateDecode')
      ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1')
      : raw;
    objects.set(Number(match[1]), { dictionary, stream });
  }
  return objects;
}

export function referencesIn(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));
}

/** The objects of the pages in their order. */
export function pagesOf(objects: Map<number, PdfObject>): PdfObject[] {
  const root = [...objects.values()].find((one) => /\/Type \/Pages\b/.test(one.dictionary))?.dictionary ?? '';
  return referencesIn(/\/Kids \[([^\]]*)\]/.exec(root)?.[1] ?? '').map(
    (id) => objects.get(id) ?? { dictionary: '', stream: '' },
  );
}

/** What is drawn on a page. */
export function contentOf(page: PdfObject, objects: Map<number, PdfObject>): string {
  return (
    objects.get(referencesIn(/\/Contents (\d+ 0 R)/.exec(page.dictionary)?.[1] ?? '')[0] ?? 0)?.stream ?? ''
  );
}
