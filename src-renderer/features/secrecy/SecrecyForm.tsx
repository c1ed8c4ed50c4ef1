import { ArrowLeft } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import {
  counsellorPositions,
  questionsOf,
  type SecrecyFields,
  type SecrecyRecord,
  secrecyGrounds,
} from '../../../src-shared/domain/secrecy.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BoundField, placeOf } from '../../components/fields/BoundField.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { DayField } from '../../components/fields/DayField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import { OutcomeFields } from './OutcomeFields.tsx';
import { QuestionField } from './QuestionField.tsx';
import styles from './SecrecyForm.module.css';
import { SecrecyTexts } from './SecrecyTexts.tsx';
import { secrecyFormOf } from './secrecyFormOf.ts';
import { onlyAsked, useSecrecyForm } from './useSecrecyForm.ts';

interface Props {
  caseId: string;
  /** Undefined for a new one, else one that is not decided yet. */
  record: SecrecyRecord | undefined;
  onDone(isSaved: boolean): void;
}

/** Helps the counsellor to weigh the duty of secrecy: it informs, asks and records, and says nothing of its own. */
export function SecrecyForm({ caseId, record, onDone }: Props) {
  const form = useSecrecyForm(record);
  const draft = useFormDraft(secrecyFormOf(caseId, record?.id), form);
  const saving = useAction('secrecy:save');
  const { failure } = saving;
  const [ground, position] = useWatch({ control: form.control, name: ['ground', 'position'] });
  const { isSubmitted, isValid, isDirty } = form.formState;
  const words = nl.secrecy.aid;
  const questions = ground ? questionsOf(ground, position) : [];
  const asksPosition = ground === 'education_reporting_duty';

  async function save(fields: SecrecyFields): Promise<void> {
    const reply = await saving.run({ ...onlyAsked(fields), id: record?.id ?? null, caseId });
    if (!reply.ok) return;
    await draft.drop();
    onDone(true);
  }

  async function stop(): Promise<void> {
    await draft.drop();
    onDone(false);
  }

  return (
    <form className={styles.page} noValidate onSubmit={form.handleSubmit(save)}>
      <div className={styles.back}>
        {/* Leaves what is typed as a concept; only the button below throws it away. */}
        <Button look="quiet" icon={<ArrowLeft size={18} aria-hidden />} onPress={() => onDone(false)}>
          {words.back}
        </Button>
      </div>
      <div>
        <Title>{words.title}</Title>
        <p className={styles.soft}>{words.lead}</p>
      </div>
      <BoundField form={form} name="ground">
        {(bound, ref) => (
          <div ref={placeOf(ref)}>
            <RadioList
              label={words.ground}
              value={bound.value ?? null}
              onChange={bound.onChange}
              choices={choicesOf(secrecyGrounds)}
              error={bound.error}
              isStacked
            />
          </div>
        )}
      </BoundField>
      <BoundField form={form} name="consideredOn" failure={failure}>
        {(bound, ref) => <DayField {...bound} ref={ref} label={words.consideredOn} />}
      </BoundField>
      {asksPosition && (
        <BoundField form={form} name="position">
          {(bound) => (
            <RadioList
              label={words.position}
              hint={position === null ? words.positionFirst : words.positionHint}
              value={bound.value}
              onChange={bound.onChange}
              choices={choicesOf(counsellorPositions)}
            />
          )}
        </BoundField>
      )}
      {ground && (
        <>
          <SecrecyTexts ground={ground} position={position} />
          {questions.length > 0 && (
            <section className={styles.part} aria-labelledby="questions-title">
              <h2 id="questions-title">{words.questions}</h2>
              <p className={styles.soft}>{words.questionsHint}</p>
              {questions.map((question) => (
                <QuestionField key={question} form={form} question={question} />
              ))}
            </section>
          )}
          <OutcomeFields form={form} />
        </>
      )}
      <SaveFailure store={draft.store} />
      <FailureLine
        text={sentenceBeside(failure, 'consideredOn') ?? (isSubmitted && !isValid ? words.check : undefined)}
      />
      <FormButtons
        action={words.save}
        isBusy={saving.isRunning}
        isDisabled={!draft.isReady}
        isDirty={isDirty}
        onStop={stop}
      />
    </form>
  );
}
