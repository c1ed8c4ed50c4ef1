import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import { BoundField, placeOf } from '../../../components/fields/BoundField.tsx';
import { FormButtons } from '../../../components/fields/FormButtons.tsx';
import { BusyLine } from '../../../components/layout/BusyLine.tsx';
import { FailureLine, Notice } from '../../../components/layout/Notice.tsx';
import { SaveFailure } from '../../../components/layout/SaveStatus.tsx';
import { today } from '../../../format/dates.ts';
import { sentenceBeside } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { AftercareFields } from '../../reminders/AftercareFields.tsx';
import { daysOf, useAftercareMoments } from '../../reminders/useAftercareMoments.ts';
import { useAgreementForm } from '../../reminders/useAgreementForm.ts';
import styles from './CaseDetails.module.css';
import { CloseCaseFields, type Closing, closing } from './CloseCaseFields.tsx';

/** First whether the reporter wants nazorg and when, then when the case was closed and what came of it. */
export function CloseCaseForm({ detail, onDone }: { detail: CaseDetail; onDone(): void }) {
  const form = useForm<Closing>({
    resolver: zodResolver(closing),
    defaultValues: {
      closedOn: today(),
      outcomes: detail.fields.outcomes.filter((outcome) => outcome !== 'ongoing'),
      results: detail.fields.results,
      behaviourStopped: detail.fields.behaviourStopped,
      aftercareWish: detail.fields.aftercareWish,
      aftercareAgreed: detail.fields.aftercareAgreed,
    },
  });
  const { draft, place, leave } = useAgreementForm<Closing, HTMLFormElement>(
    `close:${detail.id}`,
    form,
    form.setFocus,
    onDone,
  );
  const [closedOn, wish] = useWatch({ control: form.control, name: ['closedOn', 'aftercareWish'] });
  const aftercare = useAftercareMoments(detail.id, closedOn);
  const saving = useAction('cases:close');
  const words = nl.journal.page;
  const days = daysOf(aftercare, wish);

  async function close(values: Closing): Promise<void> {
    if (days === null) return;
    const reply = await saving.run({ ...values, id: detail.id, aftercareOn: days });
    if (reply.ok) await leave();
  }

  if (!draft.isReady) return <BusyLine text={nl.common.loading} />;
  return (
    <form
      ref={place}
      className={styles.form}
      aria-label={words.closeCase}
      noValidate
      onSubmit={form.handleSubmit(close)}
    >
      <p className={styles.soft}>{words.closeLead}</p>
      {aftercare.openCount > 0 && (
        <Notice tone="information">{nl.reminders.closing.stillOpen(aftercare.openCount)}</Notice>
      )}
      <BoundField form={form} name="aftercareWish">
        {(wished, ref) => (
          <div ref={placeOf(ref)} className={styles.fields}>
            <BoundField form={form} name="aftercareAgreed">
              {(agreed) => <AftercareFields wish={wished} agreed={agreed} aftercare={aftercare} />}
            </BoundField>
          </div>
        )}
      </BoundField>
      {wish === 'wanted' && <p className={styles.soft}>{nl.reminders.closing.running}</p>}
      <CloseCaseFields form={form} detail={detail} failure={saving.failure} />
      <SaveFailure store={draft.store} />
      <FailureLine text={sentenceBeside(saving.failure, 'closedOn')} />
      <FormButtons
        action={words.closeCase}
        isBusy={saving.isRunning}
        isDisabled={days === null}
        onStop={leave}
      />
    </form>
  );
}
