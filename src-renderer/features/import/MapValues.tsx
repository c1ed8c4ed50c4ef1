import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { importColumns } from '../../../src-shared/domain/importColumn.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type {
  ImportMapping,
  ImportPreview,
  ImportQuestions,
} from '../../../src-shared/ipc/importChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Lead, Stack } from '../../components/layout/Part.tsx';
import { capitalise } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { type Answers, answersTo, LEAVE, startAnswers, toMapping } from './answers.ts';
import { FixedFields } from './FixedFields.tsx';
import styles from './Import.module.css';
import { RefusedList } from './RefusedList.tsx';
import { StepFrame } from './StepFrame.tsx';

interface Props {
  questions: ImportQuestions;
  columns: ImportMapping['columns'];
  /** What was answered before the counsellor went on and came back. */
  given: ImportMapping | undefined;
  onNext(mapping: ImportMapping, preview: ImportPreview): void;
  onBack(): void;
  onStop(): void;
}

/** Step 2: what the list leaves out, how its days read, and what its own words mean. */
export function MapValues({ questions, columns, given, onNext, onBack, onStop }: Props) {
  const form = useForm<Answers>({
    resolver: zodResolver(answersTo(questions)),
    defaultValues: startAnswers(questions, given),
  });
  const [refused, setRefused] = useState<readonly string[]>([]);
  const looking = useAction('import:preview');
  const words = nl.importSteps.values;
  const { ambiguousDay, fixed, values } = questions;
  const hasNothing = fixed.length === 0 && values.length === 0 && ambiguousDay === null;

  async function look(answers: Answers): Promise<void> {
    setRefused([]);
    const mapping = toMapping(questions, columns, answers);
    const reply = await looking.run(mapping);
    if (!reply.ok) return;
    if (reply.value.kind === 'preview') onNext(mapping, reply.value);
    else setRefused(reply.value.sentences);
  }

  const hasErrors = Object.keys(form.formState.errors).length > 0;
  return (
    <StepFrame
      step={2}
      name={words.title}
      action={nl.importSteps.start.next}
      isBusy={looking.isRunning}
      hasNoFields={hasNothing}
      onAction={form.handleSubmit(look)}
      onBack={onBack}
      onStop={onStop}
    >
      {values.length > 0 && <Lead>{words.lead}</Lead>}
      {hasNothing && <Lead>{words.nothing}</Lead>}
      <Stack>
        <FixedFields fixed={fixed} form={form} />
        {ambiguousDay !== null && (
          <section className={styles.block} aria-labelledby="order-title">
            <h3 id="order-title">{words.datesTitle}</h3>
            <BoundField form={form} name="dateOrder">
              {(bound, ref) => (
                <SelectField
                  {...bound}
                  selectRef={ref}
                  label={words.dates(ambiguousDay)}
                  emptyLabel={nl.common.choose}
                  choices={[
                    { value: 'day_first', label: words.orders.day_first },
                    { value: 'month_first', label: words.orders.month_first },
                  ]}
                />
              )}
            </BoundField>
          </section>
        )}
        {values.map(({ column, headings, choices, mayBeEmpty, values: own }, place) => (
          <section key={column} className={styles.block} aria-labelledby={`values-${column}`}>
            <h3 id={`values-${column}`}>{words.column(importColumns.labels[column], headings)}</h3>
            <div className={styles.pairs}>
              {own.map(({ value, count }, index) => (
                <BoundField key={value} form={form} name={`values.${place}.${index}`}>
                  {(bound, ref) => (
                    <SelectField
                      {...bound}
                      selectRef={ref}
                      label={value === '' ? words.emptyCell : value}
                      hint={words.times(count)}
                      emptyLabel={nl.common.choose}
                      choices={[
                        ...choices.map((label) => ({ value: label, label: capitalise(label) })),
                        ...(mayBeEmpty ? [{ value: LEAVE, label: words.leaveEmpty }] : []),
                      ]}
                    />
                  )}
                </BoundField>
              ))}
            </div>
          </section>
        ))}
      </Stack>
      <RefusedList sentences={refused} />
      <FailureLine text={hasErrors ? words.check : looking.failure && sentenceOf(looking.failure)} />
      <BusyLine text={looking.isRunning ? words.busy : undefined} />
    </StepFrame>
  );
}
