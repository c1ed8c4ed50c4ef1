import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { behaviourStoppedAnswers } from '../../../../src-shared/domain/behaviourStopped.ts';
import { type FieldName, specOf } from '../../../../src-shared/domain/caseFieldList.ts';
import { caseResults } from '../../../../src-shared/domain/caseResult.ts';
import type { CodeList } from '../../../../src-shared/domain/codeList.ts';
import { outcomes } from '../../../../src-shared/domain/outcome.ts';
import { caseFieldWords } from '../../../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { type CaseDetail, casesChannels } from '../../../../src-shared/ipc/casesChannels.ts';
import { BoundField, placeOf } from '../../../components/fields/BoundField.tsx';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { choicesOf } from '../../../components/fields/choicesOf.ts';
import { DayField } from '../../../components/fields/DayField.tsx';
import { FormButtons } from '../../../components/fields/FormButtons.tsx';
import { type Choice, SelectField } from '../../../components/fields/SelectField.tsx';
import { BusyLine } from '../../../components/layout/BusyLine.tsx';
import { FailureLine, Notice } from '../../../components/layout/Notice.tsx';
import { SaveFailure } from '../../../components/layout/SaveStatus.tsx';
import { today } from '../../../format/dates.ts';
import { sentenceBeside } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { useFormDraft } from '../../../ipc/useFormDraft.ts';
import { AftercareFields } from '../../reminders/AftercareFields.tsx';
import { daysOf, useAftercareMoments } from '../../reminders/useAftercareMoments.ts';
import styles from './CaseDetails.module.css';

const schema = casesChannels['cases:close'].input.omit({ id: true, aftercareOn: true });

/** First whether the reporter wants nazorg and when, then when the case was closed and what came of it. */
export function CloseCaseForm({ detail, onDone }: { detail: CaseDetail; onDone(): void }) {
  const form = useForm({
    resolver: zodResolver(schema),
    defaultValues: {
      closedOn: today(),
      outcomes: detail.fields.outcomes.filter((outcome) => outcome !== 'ongoing'),
      results: detail.fields.results,
      behaviourStopped: detail.fields.behaviourStopped,
      aftercareWish: detail.fields.aftercareWish,
      aftercareAgreed: detail.fields.aftercareAgreed,
    },
  });
  const draft = useFormDraft(`close:${detail.id}`, form);
  const [closedOn, wish] = useWatch({ control: form.control, name: ['closedOn', 'aftercareWish'] });
  const aftercare = useAftercareMoments(detail.id, closedOn);
  const saving = useAction('cases:close');
  const place = useRef<HTMLFormElement>(null);
  const words = nl.journal.page;
  const days = daysOf(aftercare, wish);
  const { isReady } = draft;
  const { setFocus } = form;

  useEffect(() => {
    if (!isReady) return;
    place.current?.scrollIntoView({ block: 'nearest' });
    setFocus('aftercareWish');
  }, [isReady, setFocus]);

  async function close(values: z.infer<typeof schema>): Promise<void> {
    if (days === null) return;
    const reply = await saving.run({ ...values, id: detail.id, aftercareOn: days });
    if (reply.ok) await leave();
  }

  async function leave(): Promise<void> {
    await draft.drop();
    onDone();
  }

  if (!isReady) return <BusyLine text={nl.common.loading} />;

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
      <BoundField form={form} name="closedOn" failure={saving.failure}>
        {(bound, ref) => <DayField {...bound} ref={ref} label={nl.journal.form.closedOn} />}
      </BoundField>
      <BoundField form={form} name="outcomes">
        {(bound) => (
          <CheckList
            {...bound}
            label={nl.journal.form.outcomes}
            groups={[{ choices: offeredOf('outcomes', outcomes, []) }]}
          />
        )}
      </BoundField>
      <BoundField form={form} name="results">
        {(bound) => (
          <CheckList
            {...bound}
            label={nl.journal.form.results}
            hint={caseFieldWords.results.hint}
            groups={[{ choices: offeredOf('results', caseResults, detail.fields.results) }]}
          />
        )}
      </BoundField>
      <BoundField form={form} name="behaviourStopped">
        {({ value, onChange, ...bound }, ref) => (
          <SelectField
            {...bound}
            selectRef={ref}
            label={nl.journal.form.behaviourStopped}
            hint={caseFieldWords.behaviourStopped.hint}
            emptyLabel={caseFieldWords.behaviourStopped.empty ?? nl.common.choose}
            value={value ?? ''}
            onChange={(code) => onChange(code === '' ? null : code)}
            choices={choicesOf(behaviourStoppedAnswers)}
          />
        )}
      </BoundField>
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

/** Codes of a list that can be chosen, with those that the case has already. */
function offeredOf(name: FieldName, list: CodeList<string>, had: readonly string[]): Choice[] {
  const { notOffered = [] } = specOf(name);
  return choicesOf(
    list,
    list.codes.filter((code) => !notOffered.includes(code) || had.includes(code)),
  );
}
