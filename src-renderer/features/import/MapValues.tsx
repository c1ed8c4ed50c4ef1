import { useEffect, useRef, useState } from 'react';
import { importColumns } from '../../../src-shared/domain/importColumn.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type {
  ImportMapping,
  ImportPreview,
  ImportQuestions,
} from '../../../src-shared/ipc/importChannels.ts';
import { goToField } from '../../components/fields/goToField.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import part from '../../components/layout/Part.module.css';
import { capitalise } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { LEAVE, missingAnswers, ORDER_FIELD, startAnswers, toMapping, valueField } from './answers.ts';
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
  const [answers, setAnswers] = useState(() => startAnswers(questions, given));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const looking = useAction('import:preview');
  const fields = useRef<HTMLDivElement>(null);
  const words = nl.importSteps.values;
  const { ambiguousDay, fixed, values } = questions;
  const hasNothing = fixed.length === 0 && values.length === 0 && ambiguousDay === null;

  useEffect(() => {
    const [first] = missing;
    if (first) goToField(fields.current?.querySelector<HTMLElement>(`[data-field="${first}"]`) ?? null);
  }, [missing]);

  function answer(field: string, value: string): void {
    setAnswers((former) => ({ ...former, [field]: value }));
    setRefused([]);
    looking.forget();
  }

  function errorAt(field: string): string | undefined {
    const isMissing =
      missing.includes(field) && (answers[field] ?? '').trim() === '' && answers[field] !== LEAVE;
    return isMissing ? nl.common.validation.choice : undefined;
  }

  async function look(): Promise<void> {
    const open = missingAnswers(questions, answers);
    setMissing(open);
    if (open.length > 0) return;
    const mapping = toMapping(questions, columns, answers);
    const reply = await looking.run(mapping);
    if (!reply.ok) return;
    if (reply.value.kind === 'preview') onNext(mapping, reply.value);
    else setRefused(reply.value.sentences);
  }

  const hasErrors = missing.some((field) => errorAt(field) !== undefined);
  return (
    <StepFrame
      step={2}
      name={words.title}
      action={nl.importSteps.start.next}
      isBusy={looking.isRunning}
      onAction={look}
      onBack={onBack}
      onStop={onStop}
    >
      {values.length > 0 && <p className={part.lead}>{words.lead}</p>}
      {hasNothing && <p className={part.lead}>{words.nothing}</p>}
      <div ref={fields} className={part.part}>
        <FixedFields fixed={fixed} answers={answers} onAnswer={answer} errorAt={errorAt} />
        {ambiguousDay !== null && (
          <section className={styles.block} aria-labelledby="order-title">
            <h3 id="order-title">{words.datesTitle}</h3>
            <div data-field={ORDER_FIELD}>
              <SelectField
                label={words.dates(ambiguousDay)}
                emptyLabel={nl.common.choose}
                choices={[
                  { value: 'day_first', label: words.orders.day_first },
                  { value: 'month_first', label: words.orders.month_first },
                ]}
                value={answers[ORDER_FIELD] ?? ''}
                onChange={(value) => answer(ORDER_FIELD, value)}
                error={errorAt(ORDER_FIELD)}
              />
            </div>
          </section>
        )}
        {values.map(({ column, headings, choices, mayBeEmpty, values: own }, place) => (
          <section key={column} className={styles.block} aria-labelledby={`values-${column}`}>
            <h3 id={`values-${column}`}>{words.column(importColumns.labels[column], headings)}</h3>
            <div className={styles.pairs}>
              {own.map(({ value, count }, index) => {
                const field = valueField(place, index);
                return (
                  <div key={value} data-field={field}>
                    <SelectField
                      label={value === '' ? words.emptyCell : value}
                      hint={words.times(count)}
                      emptyLabel={nl.common.choose}
                      choices={[
                        ...choices.map((label) => ({ value: label, label: capitalise(label) })),
                        ...(mayBeEmpty ? [{ value: LEAVE, label: words.leaveEmpty }] : []),
                      ]}
                      value={answers[field] ?? ''}
                      onChange={(chosen) => answer(field, chosen)}
                      error={errorAt(field)}
                    />
                  </div>
                );
              })}
            </div>
          </section>
        ))}
      </div>
      <RefusedList sentences={refused} />
      <FailureLine text={hasErrors ? words.check : looking.failure && sentenceOf(looking.failure)} />
      <BusyLine text={looking.isRunning ? words.busy : undefined} />
    </StepFrame>
  );
}
