import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { outcomes } from '../../../../src-shared/domain/outcome.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { type CaseDetail, casesChannels } from '../../../../src-shared/ipc/casesChannels.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { choicesOf } from '../../../components/fields/choicesOf.ts';
import { DayField } from '../../../components/fields/DayField.tsx';
import { FormButtons } from '../../../components/fields/FormButtons.tsx';
import { FailureLine, Notice } from '../../../components/layout/Notice.tsx';
import { today } from '../../../format/dates.ts';
import { sentenceBeside } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { AftercareMoments } from '../../reminders/AftercareMoments.tsx';
import { useAftercareMoments } from '../../reminders/useAftercareMoments.ts';
import styles from './CaseDetails.module.css';

const schema = casesChannels['cases:close'].input.pick({ closedOn: true, outcomes: true });

/** When the case was closed, what came of it, and when the reporter is asked how it goes. */
export function CloseCaseForm({ detail, onDone }: { detail: CaseDetail; onDone(): void }) {
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      closedOn: today(),
      outcomes: detail.fields.outcomes.filter((outcome) => outcome !== 'ongoing'),
    },
  });
  const closedOn = useWatch({ control: form.control, name: 'closedOn' });
  const aftercare = useAftercareMoments(detail.id, closedOn);
  const saving = useAction('cases:close');
  const place = useRef<HTMLFormElement>(null);
  const words = nl.journal.page;
  const { setFocus } = form;

  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
    setFocus('closedOn');
  }, [setFocus]);

  async function close(values: z.infer<typeof schema>): Promise<void> {
    if (aftercare.days === null) return;
    const reply = await saving.run({ ...values, id: detail.id, aftercareOn: aftercare.days });
    if (reply.ok) onDone();
  }

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
      <BoundField form={form} name="closedOn" failure={saving.failure}>
        {(bound, ref) => <DayField {...bound} ref={ref} label={nl.journal.form.closedOn} />}
      </BoundField>
      <BoundField form={form} name="outcomes">
        {(bound) => (
          <CheckList
            {...bound}
            label={nl.journal.form.outcomes}
            groups={[{ choices: choicesOf(outcomes).filter((choice) => choice.value !== 'ongoing') }]}
          />
        )}
      </BoundField>
      <AftercareMoments aftercare={aftercare} />
      <FailureLine text={sentenceBeside(saving.failure, 'closedOn')} />
      <FormButtons
        action={words.closeCase}
        isBusy={saving.isRunning}
        isDisabled={aftercare.days === null}
        onStop={onDone}
      />
    </form>
  );
}
