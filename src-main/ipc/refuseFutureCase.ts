import { fieldsWhere } from '../../src-shared/domain/caseFieldList.ts';
import { type CaseInput, valuesIn } from '../../src-shared/domain/caseRecord.ts';
import { refuseFuture } from './refuseFuture.ts';

const dayFields = fieldsWhere(({ kind }) => kind === 'day');

/** No day of a case lies ahead. @throws Refusal `date_in_future`. */
export function refuseFutureCase(fields: CaseInput, now: Date): void {
  for (const name of dayFields) refuseFuture(valuesIn(fields, name)[0] ?? null, name, now);
}
