import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import { DecidedSecrecy } from './DecidedSecrecy.tsx';
import { SecrecyForm } from './SecrecyForm.tsx';

interface Props {
  caseId: string;
  /** Null for a new one. */
  recordId: string | null;
  onDone(isSaved: boolean): void;
}

/** One record on a page of its own: to fill in while it is not decided, to read after that. */
export function SecrecyPage({ caseId, recordId, onDone }: Props) {
  const { isReadOnly } = useVault();
  const all = useCall('secrecy:ofCase', { caseId }, { cacheTime: 0 });
  const record = all.value?.find(({ id }) => id === recordId);
  if (recordId === null) {
    return <SecrecyForm caseId={caseId} record={undefined} onDone={onDone} />;
  }
  if (!record) {
    return (
      <>
        <BusyLine text={all.isLoading ? nl.common.loading : undefined} />
        <FailureLine text={all.failure && sentenceOf(all.failure)} />
      </>
    );
  }
  return record.outcome === 'undecided' && !isReadOnly ? (
    <SecrecyForm caseId={caseId} record={record} onDone={onDone} />
  ) : (
    <DecidedSecrecy record={record} onBack={() => onDone(false)} />
  );
}
