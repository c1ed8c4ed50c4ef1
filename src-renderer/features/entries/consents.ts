import { useMemo } from 'react';
import type { RecordContent } from '../../../src-shared/domain/caseRecordSpec.ts';
import { headingOf } from '../../../src-shared/i18n/nl/caseRecords/recordFacts.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseRecord } from '../../../src-shared/ipc/caseRecordsChannels.ts';
import { formatDay } from '../../format/dates.ts';
import { useCall } from '../../ipc/useCall.ts';

/** A consent of the reporter that was not removed. */
export interface Consent {
  id: string;
  content: RecordContent;
}

/** The consents of a case; undefined until main has answered. */
export function useConsents(caseId: string): readonly Consent[] | undefined {
  const { value } = useCall('caseRecords:ofCase', { caseId }, { cacheTime: 0 });
  return useMemo(() => value?.filter(isConsent), [value]);
}

function isConsent(record: CaseRecord): record is CaseRecord & Consent {
  return record.kind === 'consent' && record.content !== null;
}

/** A consent in a line: with whom, and since when. */
export function consentLine({ content }: Consent): string {
  return nl.journal.consent.since(headingOf('consent', content), formatDay(content['givenOn'] ?? ''));
}
