import { type CaseRecordKind, specOfKind } from '../../../domain/caseRecordList.ts';
import type { RecordContent, RecordFieldSpec } from '../../../domain/caseRecordSpec.ts';
import { capitalise } from '../caseFacts.ts';
import { pdf } from '../pdf.ts';
import { caseRecords, caseRecordWords } from './caseRecordWords.ts';

/** One field of a record as a reader sees it. */
export interface RecordFact {
  field: string;
  label: string;
  value: string;
}

/** What a record is, in a line: with whom, or of which day. */
export function headingOf(kind: CaseRecordKind, content: RecordContent): string {
  const { heading, fields } = specOfKind(kind);
  const parts = heading.map((name) => valueIn(fields[name], content[name]));
  return capitalise(parts.filter((part) => part !== '').join(', ')) || caseRecords.undated;
}

/** What a record says below its heading; what was left empty, or what its mark says already, is left out. */
export function factsOf(kind: CaseRecordKind, content: RecordContent): RecordFact[] {
  const { heading, fields, mark } = specOfKind(kind);
  const isSaid = (field: string): boolean =>
    heading.includes(field) || (mark?.field === field && mark.is !== undefined && isMarked(kind, content));
  return Object.entries(fields)
    .filter(([field]) => !isSaid(field))
    .map(([field, spec]) => ({
      field,
      label: caseRecordWords[kind].fields[field]?.label ?? field,
      value: spec.kind === 'code' ? capitalise(valueIn(spec, content[field])) : valueIn(spec, content[field]),
    }))
    .filter(({ value }) => value !== '');
}

/** Whether a record bears the mark of its kind. */
export function isMarked(kind: CaseRecordKind, content: RecordContent): boolean {
  const { mark } = specOfKind(kind);
  if (mark === undefined) return false;
  const value = content[mark.field] ?? null;
  return mark.is === undefined ? value !== null && value !== '' : value === mark.is;
}

function valueIn(spec: RecordFieldSpec | undefined, value: string | null | undefined): string {
  if (!spec || !value) return '';
  if (spec.kind === 'code') return spec.list.labels[value] ?? value;
  return spec.kind === 'day' ? pdf.day(value) : value;
}
