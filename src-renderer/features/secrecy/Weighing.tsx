import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import { SecrecyAid } from './SecrecyAid.tsx';
import { SecrecyRecord } from './SecrecyRecord.tsx';

interface Props {
  caseId: string;
  /** Null for a new one. */
  considerationId: string | null;
  onDone(isSaved: boolean): void;
}

/** One weighing on a page of its own: to fill in while it is not decided, to read after that. */
export function Weighing({ caseId, considerationId, onDone }: Props) {
  const { isReadOnly } = useVault();
  const all = useCall('secrecy:ofCase', { caseId }, { forgetsOnLeave: true });
  const consideration = all.value?.find(({ id }) => id === considerationId);
  if (considerationId === null) {
    return <SecrecyAid caseId={caseId} consideration={undefined} onDone={onDone} />;
  }
  if (!consideration) {
    return (
      <>
        <BusyLine text={all.isLoading ? nl.common.loading : undefined} />
        <FailureLine text={all.failure && sentenceOf(all.failure)} />
      </>
    );
  }
  return consideration.outcome === 'undecided' && !isReadOnly ? (
    <SecrecyAid caseId={caseId} consideration={consideration} onDone={onDone} />
  ) : (
    <SecrecyRecord consideration={consideration} onBack={() => onDone(false)} />
  );
}
