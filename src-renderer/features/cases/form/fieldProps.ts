import type { FieldName } from '../../../../src-shared/domain/caseFieldList.ts';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import type { OwnCode } from '../../../../src-shared/domain/ownCode.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import type { CaseFormControl } from './useCaseForm.ts';

/** What every field of the form of a case is given. */
export interface FieldProps {
  form: CaseFormControl;
  name: FieldName;
  organisations: readonly Organisation[];
  /** Of every organisation. */
  ownCodes: { themes: readonly OwnTheme[]; places: readonly OwnCode[] };
  failure: CallError | undefined;
  isNew: boolean;
  /** Only the coded fields can still be corrected. */
  isDestroyed: boolean;
}
