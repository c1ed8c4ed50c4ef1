import { useEffect } from 'react';
import { consents, type Referral } from '../../../src-shared/domain/referral.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { BoundField, placeOf } from '../../components/fields/BoundField.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { DayField } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { LongTextField } from '../../components/fields/LongTextField.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { today } from '../../format/dates.ts';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import styles from './CaseReferrals.module.css';
import { type ReferralStart, type ReferralValues, useReferralForm } from './useReferralForm.ts';
import { WhomFields } from './WhomFields.tsx';

interface Props {
  detail: CaseDetail;
  /** Undefined for a new one. */
  referral: Referral | undefined;
  /** What a new one starts with. */
  start?: ReferralStart | undefined;
  takesFocus: boolean;
  onDone(isSaved: boolean): void;
}

/** The name under which a half-filled form is kept. */
export function referralFormOf(caseId: string, referralId: string | undefined): string {
  return `referral:${caseId}:${referralId ?? 'new'}`;
}

const shownFields = ['name', 'referredOn', 'consent', 'resultOn'] as const;

/** A referral, new or changed; what came of it is asked only once it exists. */
export function ReferralForm({ detail, referral, start, takesFocus, onDone }: Props) {
  const form = useReferralForm(referral, start);
  const draft = useFormDraft(referralFormOf(detail.id, referral?.id), form);
  const saving = useAction('referrals:save');
  const { failure } = saving;
  const words = nl.referrals.ofCase;
  const { setFocus } = form;

  useEffect(() => {
    if (takesFocus) setFocus('name');
  }, [takesFocus, setFocus]);

  async function save(values: ReferralValues): Promise<void> {
    const reply = await saving.run({ ...values, id: referral?.id ?? null, caseId: detail.id });
    if (!reply.ok) return;
    await draft.drop();
    onDone(true);
  }

  async function stop(): Promise<void> {
    await draft.drop();
    onDone(false);
  }

  return (
    <form
      className={styles.form}
      aria-label={referral ? words.changeTitle(referral.name) : words.newTitle}
      noValidate
      onSubmit={form.handleSubmit(save)}
    >
      <WhomFields form={form} organisationId={detail.fields.organisationId} failure={failure} />
      <BoundField form={form} name="referredOn" failure={failure}>
        {(bound, ref) => <DayField {...bound} ref={ref} label={words.referredOn} />}
      </BoundField>
      <BoundField form={form} name="reason">
        {(bound, ref) => <LongTextField {...bound} label={words.reason} isOptional areaRef={ref} />}
      </BoundField>
      <BoundField form={form} name="consent" failure={failure}>
        {(bound, ref) => (
          <div ref={placeOf(ref)}>
            <RadioList
              label={words.consent}
              hint={words.consentHint}
              value={bound.value ?? null}
              onChange={bound.onChange}
              choices={choicesOf(consents)}
              error={bound.error}
            />
          </div>
        )}
      </BoundField>
      {referral && (
        <>
          <BoundField form={form} name="result">
            {(bound, ref) => (
              <LongTextField
                {...bound}
                onChange={(text) => {
                  bound.onChange(text);
                  const day = text === '' ? null : (form.getValues('resultOn') ?? today());
                  form.setValue('resultOn', day, { shouldDirty: true });
                }}
                label={words.result}
                isOptional
                areaRef={ref}
              />
            )}
          </BoundField>
          <BoundField form={form} name="resultOn" failure={failure}>
            {(bound, ref) => (
              <DayField
                {...bound}
                ref={ref}
                label={words.resultOn}
                isOptional
                error={
                  form.formState.errors.resultOn?.type === 'custom' ? nl.common.validation.date : bound.error
                }
              />
            )}
          </BoundField>
        </>
      )}
      <SaveFailure store={draft.store} />
      <FailureLine text={sentenceBeside(failure, ...shownFields)} />
      <FormButtons
        action={nl.common.save}
        isBusy={saving.isRunning}
        isDisabled={!draft.isReady}
        isDirty={form.formState.isDirty}
        onStop={stop}
      />
    </form>
  );
}
