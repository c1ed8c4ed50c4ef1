import { ImportRefusal } from '../../../src-main/import/importRefusal.ts';
import type { CaseFileContext, CasePreview } from '../../../src-main/import/readCases.ts';
import { readCases } from '../../../src-main/import/readCases.ts';

export const context: CaseFileContext = {
  dateOrder: 'day_first',
  today: '2026-06-30',
  codesInUse: new Set(),
  reporterTypesOf: new Map(),
  ownCodesOf: new Map(),
};

export const HEADER = 'organisatie;gemeld_op;melder;themas;kanaal';
export const ROW = 'Waterschap;2025-03-01;medewerker;pesten;e-mail';

/** A preview of a CSV text, as UTF-8. */
export function preview(text: string, changes: Partial<CaseFileContext> = {}): Promise<CasePreview> {
  return readCases(Buffer.from(text), { ...context, ...changes });
}

/** The sentences with which a file as a whole is refused; empty when it is not. */
export async function refusalOf(bytes: Buffer): Promise<readonly string[]> {
  try {
    await readCases(bytes, context);
    return [];
  } catch (error) {
    if (error instanceof ImportRefusal) return error.sentences;
    throw error;
  }
}

const above255: Record<string, number> = {
  '€': 0x80,
  '‚': 0x82,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
};

/** Windows-1252 bytes of a text that has no other characters. */
export function encodeWindows1252(text: string): Buffer {
  return Buffer.from([...text].map((character) => above255[character] ?? character.charCodeAt(0)));
}
