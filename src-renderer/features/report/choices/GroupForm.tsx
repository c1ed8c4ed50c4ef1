import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { foldName } from '../../../../src-shared/domain/foldName.ts';
import { type ReportGroup, reportGroup } from '../../../../src-shared/domain/reportChoices.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { BoundField, placeOf } from '../../../components/fields/BoundField.tsx';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { FormButtons } from '../../../components/fields/FormButtons.tsx';
import type { Choice } from '../../../components/fields/SelectField.tsx';
import { TextField } from '../../../components/fields/TextField.tsx';
import { InsetForm } from '../../../components/layout/InsetForm.tsx';

interface Props {
  title: string;
  rows: readonly Choice[];
  /** Names that something in this table has already. */
  taken: readonly string[];
  onMake(group: ReportGroup): void;
  onStop(): void;
}

const LONGEST_NAME = 80;
const words = nl.report.choices;

/** A group that can be added to those whose names are taken. */
function schemaBeside(taken: readonly string[]) {
  return reportGroup.refine(({ label }) => !taken.some((one) => foldName(one) === foldName(label)), {
    path: ['label'],
    error: words.nameTaken,
  });
}

/** Two or more rows, and what they are called together. */
export function GroupForm({ title, rows, taken, onMake, onStop }: Props) {
  const form = useForm<ReportGroup>({
    resolver: zodResolver(schemaBeside(taken)),
    defaultValues: { label: '', members: [] },
  });
  const { setFocus } = form;

  useEffect(() => setFocus('members'), [setFocus]);

  return (
    <InsetForm aria-label={title} noValidate onSubmit={form.handleSubmit(onMake)}>
      <BoundField form={form} name="members">
        {(bound, ref) => (
          <div ref={placeOf(ref)}>
            <CheckList
              {...bound}
              label={words.rows}
              groups={[{ choices: rows }]}
              error={bound.error && words.tooFew}
            />
          </div>
        )}
      </BoundField>
      <BoundField form={form} name="label">
        {(bound, ref) => (
          <TextField
            {...bound}
            label={words.name}
            hint={words.nameHint}
            maxLength={LONGEST_NAME}
            autoComplete="off"
            inputRef={ref}
            error={bound.error && bound.value.trim() === '' ? words.nameMissing : bound.error}
          />
        )}
      </BoundField>
      <FormButtons
        action={words.make}
        look="plain"
        isBusy={false}
        isDirty={form.formState.isDirty}
        onStop={onStop}
      />
    </InsetForm>
  );
}
