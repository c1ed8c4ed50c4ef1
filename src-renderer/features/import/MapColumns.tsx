import { useEffect, useRef, useState } from 'react';
import { type ImportColumn, importColumns } from '../../../src-shared/domain/importColumn.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ChosenList, ImportQuestions } from '../../../src-shared/ipc/importChannels.ts';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { goToField } from '../../components/fields/goToField.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine, Notice } from '../../components/layout/Notice.tsx';
import part from '../../components/layout/Part.module.css';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { sentenceAt, sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { IgnoredColumns } from './IgnoredColumns.tsx';
import styles from './Import.module.css';
import { StepFrame } from './StepFrame.tsx';

interface Props {
  list: ChosenList;
  columns: ChosenList['columns'];
  onColumns(columns: ChosenList['columns']): void;
  onNext(questions: ImportQuestions): void;
  onStop(): void;
}

/** Step 1: what stands in each column of the list. What goes nowhere is named and confirmed. */
export function MapColumns({ list, columns, onColumns, onNext, onStop }: Props) {
  const [isConfirmed, setConfirmed] = useState(false);
  const examples = useShownForAMinute();
  const asking = useAction('import:columns');
  const fields = useRef<HTMLDivElement>(null);
  const words = nl.importSteps.columns;
  const names = list.headings.map(({ heading }, place) => heading || words.nameless(place + 1));
  const ignored = columns.flatMap((column, place) => (column === null ? [place] : []));
  const field = asking.failure?.field;

  useEffect(() => {
    if (!field) return;
    const place = field === 'columns' ? 'columns.0' : field;
    goToField(fields.current?.querySelector<HTMLElement>(`[data-field="${place}"]`) ?? null);
  }, [field]);

  function choose(place: number, column: ImportColumn | null): void {
    onColumns(columns.with(place, column));
    setConfirmed(false);
    asking.forget();
  }

  async function ask(): Promise<void> {
    const reply = await asking.run({ columns, ignored: isConfirmed ? ignored : [] });
    if (reply.ok) onNext(reply.value);
  }

  const isAtField = field !== undefined && field !== 'columns';
  return (
    <StepFrame
      step={1}
      name={words.title}
      action={nl.importSteps.start.next}
      isBusy={asking.isRunning}
      onAction={ask}
      onStop={onStop}
    >
      <p className={part.lead}>{words.lead(list.name, list.rows)}</p>
      {list.isRemembered && <Notice tone="information">{words.remembered}</Notice>}
      <div>
        <Button onPress={examples.toggle} aria-pressed={examples.isShown}>
          {examples.isShown ? words.hideExamples : words.showExamples}
        </Button>
      </div>
      <div ref={fields} className={part.part}>
        <div className={styles.pairs}>
          {list.headings.map((heading, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a heading is known by its place, and two may have one name
            <div key={place} data-field={`columns.${place}`}>
              <SelectField
                label={names[place] ?? ''}
                emptyLabel={words.leave}
                choices={choicesOf(importColumns)}
                value={columns[place] ?? ''}
                onChange={(value) => choose(place, value === '' ? null : (value as ImportColumn))}
                hint={examples.isShown ? examplesOf(heading.examples) : undefined}
                error={sentenceAt(asking.failure, `columns.${place}`)}
              />
            </div>
          ))}
        </div>
        <div data-field="ignored">
          <IgnoredColumns
            names={ignored.map((place) => names[place] ?? '')}
            isConfirmed={isConfirmed}
            onConfirm={(next) => {
              setConfirmed(next);
              asking.forget();
            }}
            error={sentenceAt(asking.failure, 'ignored')}
          />
        </div>
      </div>
      <p className={part.lead}>{words.notes}</p>
      <FailureLine text={asking.failure && !isAtField ? sentenceOf(asking.failure) : undefined} />
      <BusyLine text={asking.isRunning ? words.busy : undefined} />
    </StepFrame>
  );
}

function examplesOf(values: readonly string[]): string {
  return values.length === 0 ? nl.importSteps.columns.noExamples : nl.importSteps.columns.examples(values);
}
