import { typedFields } from '../../src-shared/domain/caseRecordList.ts';

const places = typedFields.map(({ kind, field }) => `'${kind}.${field}'`).join(', ');

/** Of `case_records` with `json_each(content)`: the words that somebody typed, as long as they are not removed. */
export const typedValues = `removed_at IS NULL AND kind || '.' || key IN (${places}) AND value <> ''`;
