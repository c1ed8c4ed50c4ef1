import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { SignalForm } from './SignalForm.tsx';

/** The form of a signal with all that is known of it: whoever changes it sees it. */
export function ChangeSignal({ id, onDone }: { id: string; onDone(isSaved: boolean): void }) {
  const signal = useCall('signals:get', { id }, { cacheTime: 0 });
  if (signal.value) return <SignalForm id={id} signal={signal.value} takesFocus onDone={onDone} />;
  return (
    <>
      <BusyLine text={signal.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={signal.failure && sentenceOf(signal.failure)} />
    </>
  );
}
