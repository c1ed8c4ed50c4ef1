import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { RunningHeadsOf } from './frame.ts';
import type { DocumentRecord, Statement } from './statementRecorder.ts';

/** A document before it is laid out, with all that its finished file must hold and nothing else may. */
export interface PrintedDocument {
  definition: TDocumentDefinitions;
  runningHeads: RunningHeadsOf;
  /** Every count in the document, in reading order. */
  statements: readonly Statement[];
  record: Readonly<DocumentRecord>;
}
