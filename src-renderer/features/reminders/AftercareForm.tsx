import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { type CaseDetail, casesChannels } from '../../../src-shared/ipc/casesChannels.ts';
import { BoundField, placeOf } from '../../components/fields/BoundField.tsx';
import { DayField } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { AftercareFields } from './AftercareFields.tsx';
import styles from './Reminders.module.css';
import { daysOf, useAftercareMoments } from './useAftercareMoments.ts';
import { useAgreementForm } from './useAgreementForm.ts';

const schema = casesChannels['cases:agreeAftercare'].input.omit({ id: true, aftercareOn: true });

/** What the reporter wants after the case, and from when it is in nazorg; asked while the case still runs. */
export function AftercareForm({ detail, onDone }: { detail: CaseDetail; onDone(): void }) {
  const { aftercareWish, aftercareFrom, aftercareAgreed } = detail.fields;
  const form = useForm<z.infer<typeof schema>>({
    resolver: zodResolver(schema),
    defaultValues: { aftercareWish, aftercareFrom, aftercareAgreed },
  });
  const { draft, place, leave } = useAgreementForm<z.infer<typeof schema>, HTMLDivElement>(
    `aftercare:${detail.id}`,
    form,
    form.setFocus,
    onDone,
  );
  const [wish, from] = useWatch({ control: form.control, name: ['aftercareWish', 'aftercareFrom'] });
  const aftercare = useAftercareMoments(detail.id, from);
  const saving = useAction('cases:agreeAftercare');
  const words = nl.reminders.closing;
  const days = daysOf(aftercare, wish);

  const save = form.handleSubmit(async (values) => {
    const reply = days && (await saving.run({ id: detail.id, ...values, aftercareOn: days }));
    if (reply?.ok) await leave();
  });

  if (!draft.isReady) return <BusyLine text={nl.common.loading} />;
  return (
    <InsetForm aria-label={words.title} noValidate onSubmit={save}>
      <div ref={place}>
        <BoundField form={form} name="aftercareWish">
          {(wished, ref) => (
            <div ref={placeOf(ref)} className={styles.agreement}>
              <BoundField form={form} name="aftercareAgreed">
                {(agreed) => <AftercareFields wish={wished} agreed={agreed} aftercare={aftercare} />}
              </BoundField>
            </div>
          )}
        </BoundField>
      </div>
      {wish === 'wanted' && (
        <BoundField form={form} name="aftercareFrom" failure={saving.failure}>
          {(bound, ref) => (
            <DayField
              {...bound}
              ref={ref}
              label={nl.journal.form.aftercareFrom}
              hint={words.fromHint}
              isOptional
            />
          )}
        </BoundField>
      )}
      <SaveFailure store={draft.store} />
      <FailureLine text={sentenceBeside(saving.failure, 'aftercareFrom')} />
      <FormButtons
        action={words.save}
        look="plain"
        isBusy={saving.isRunning}
        isDisabled={days === null}
        onStop={leave}
      />
    </InsetForm>
  );
}
