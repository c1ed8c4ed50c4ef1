import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { FurnitureOf } from './frame.ts';
import type { Record, Statement } from './pen.ts';

/** A document before it is laid out, with all that its finished file must hold and nothing else may. */
export interface PrintedDocument {
  definition: TDocumentDefinitions;
  furniture: FurnitureOf;
  /** Every count in the document, in reading order. */
  statements: readonly Statement[];
  record: Readonly<Record>;
}
