import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { InquiryForm } from './InquiryForm.tsx';

/** The form of an inquiry with all that is known of it: whoever changes it sees it. */
export function ChangeInquiry({ id, onDone }: { id: string; onDone(isSaved: boolean): void }) {
  const inquiry = useCall('inquiries:get', { id }, { cacheTime: 0 });
  if (inquiry.value) return <InquiryForm inquiry={inquiry.value} takesFocus onDone={onDone} />;
  return (
    <>
      <BusyLine text={inquiry.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={inquiry.failure && sentenceOf(inquiry.failure)} />
    </>
  );
}
