import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { importColumns } from '../../../src-shared/domain/importColumn.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import {
  type ChosenList,
  type ImportQuestions,
  importChannels,
} from '../../../src-shared/ipc/importChannels.ts';
import { BoundField, placeOf } from '../../components/fields/BoundField.tsx';
import { choicesOf } from '../../components/fields/choicesOf.ts';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine, Notice } from '../../components/layout/Notice.tsx';
import { Lead, Stack } from '../../components/layout/Part.tsx';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { IgnoredColumns } from './IgnoredColumns.tsx';
import styles from './Import.module.css';
import { StepFrame } from './StepFrame.tsx';

const schema = importChannels['import:columns'].input;

interface Props {
  list: ChosenList;
  columns: ChosenList['columns'];
  onNext(columns: ChosenList['columns'], questions: ImportQuestions): void;
  onStop(): void;
}

/** Step 1: what stands in each column of the list. What goes nowhere is named and confirmed. */
export function MapColumns({ list, columns, onNext, onStop }: Props) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { columns, ignored: [] } });
  const chosen = useWatch({ control: form.control, name: 'columns' });
  const examples = useShownForAMinute();
  const asking = useAction('import:columns');
  const words = nl.importSteps.columns;
  const names = list.headings.map(({ heading }, place) => heading || words.nameless(place + 1));
  const ignored = chosen.flatMap((column, place) => (column === null ? [place] : []));
  const field = asking.failure?.field;

  async function ask(values: z.infer<typeof schema>): Promise<void> {
    const reply = await asking.run(values);
    if (reply.ok) onNext(values.columns, reply.value);
  }

  const isAtField = field !== undefined && field !== 'columns';
  return (
    <StepFrame
      step={1}
      name={words.title}
      action={nl.importSteps.start.next}
      isBusy={asking.isRunning}
      onAction={form.handleSubmit(ask)}
      onStop={onStop}
    >
      <Lead>{words.lead(list.name, list.rows)}</Lead>
      {list.isRemembered && <Notice tone="information">{words.remembered}</Notice>}
      <div>
        <Button onPress={examples.toggle} aria-pressed={examples.isShown}>
          {examples.isShown ? words.hideExamples : words.showExamples}
        </Button>
      </div>
      <Stack>
        <div className={styles.pairs}>
          {list.headings.map((heading, place) => (
            <BoundField
              // biome-ignore lint/suspicious/noArrayIndexKey: a heading is known by its place, and two may have one name
              key={place}
              form={form}
              name={`columns.${place}`}
              failure={asking.failure}
              refusedAs={place === 0 && field === 'columns' ? 'columns' : `columns.${place}`}
            >
              {(bound, ref) => (
                <SelectField
                  {...bound}
                  selectRef={ref}
                  value={bound.value ?? ''}
                  onChange={(value) => {
                    bound.onChange(value === '' ? null : value);
                    // What was confirmed was another list of columns.
                    form.setValue('ignored', []);
                  }}
                  label={names[place] ?? ''}
                  emptyLabel={words.leave}
                  choices={choicesOf(importColumns)}
                  hint={examples.isShown ? examplesOf(heading.examples) : undefined}
                />
              )}
            </BoundField>
          ))}
        </div>
        <BoundField form={form} name="ignored" failure={asking.failure}>
          {(bound, ref) => (
            <div ref={placeOf(ref)}>
              <IgnoredColumns
                names={ignored.map((place) => names[place] ?? '')}
                isConfirmed={bound.value.length > 0}
                onConfirm={(isConfirmed) => bound.onChange(isConfirmed ? ignored : [])}
                error={bound.error}
              />
            </div>
          )}
        </BoundField>
      </Stack>
      <Lead>{words.notes}</Lead>
      <FailureLine text={asking.failure && !isAtField ? sentenceOf(asking.failure) : undefined} />
      <BusyLine text={asking.isRunning ? words.busy : undefined} />
    </StepFrame>
  );
}

function examplesOf(values: readonly string[]): string {
  return values.length === 0 ? nl.importSteps.columns.noExamples : nl.importSteps.columns.examples(values);
}
