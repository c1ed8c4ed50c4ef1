import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { AppointmentForm } from './AppointmentForm.tsx';

/** The form of an appointment with all that is known of it, its text too: whoever changes it sees it. */
export function ChangeAppointment({ id, onDone }: { id: string; onDone(isSaved: boolean): void }) {
  const whole = useCall('appointments:get', { id }, { cacheTime: 0 });
  if (!whole.value) {
    return (
      <>
        <BusyLine text={whole.isLoading ? nl.common.loading : undefined} />
        <FailureLine text={whole.failure && sentenceOf(whole.failure)} />
      </>
    );
  }
  return <AppointmentForm subject={whole.value} appointment={whole.value} onDone={onDone} />;
}
