import type { ReactNode } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { OwnTheme } from '../../../src-shared/domain/ownTheme.ts';
import type { SignalFields } from '../../../src-shared/domain/signal.ts';
import { type ThemeRef, themeLabel, themesBySet } from '../../../src-shared/domain/theme.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../src-shared/ipc/reply.ts';
import { BoundField, placeOf } from '../../components/fields/BoundField.tsx';
import { CheckList } from '../../components/fields/CheckList.tsx';
import { FieldGrid } from '../../components/fields/FieldGrid.tsx';
import { SelectField } from '../../components/fields/SelectField.tsx';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import { capitalise } from '../../format/text.ts';
import { useCall } from '../../ipc/useCall.ts';

interface Props {
  form: UseFormReturn<SignalFields>;
  failure: CallError | undefined;
  /** What stands beside organisation and department. */
  children: ReactNode;
}

/** The organisation of a signal with what depends on it: its departments and its themes. */
export function WhereFields({ form, failure, children }: Props) {
  const organisations = useCall('organisations:list', undefined);
  const ownThemes = useCall('themes:list', undefined);
  const organisationId = useWatch({ control: form.control, name: 'organisationId' });
  const words = nl.signals.fields;
  const all = organisations.value ?? [];
  const departments = all.find(({ id }) => id === organisationId)?.departments ?? [];
  const own = (ownThemes.value ?? []).filter((theme) => theme.organisationId === organisationId);
  /** A department and a theme of another organisation do not go along. */
  function move(next: string): void {
    const there = (ownThemes.value ?? []).filter((theme) => theme.organisationId !== next);
    const kept = form.getValues('themes').filter((theme) => !there.some(({ id }) => id === theme));
    form.setValue('departmentId', null, { shouldDirty: true });
    form.setValue('themes', kept, { shouldDirty: true });
  }

  return (
    <>
      <FieldGrid>
        <BoundField form={form} name="organisationId" failure={failure}>
          {(bound, ref) => (
            <SelectField
              {...bound}
              value={bound.value ?? ''}
              onChange={(next) => {
                bound.onChange(next);
                move(next);
              }}
              selectRef={ref}
              label={words.organisation}
              emptyLabel={nl.common.choose}
              choices={all.map(({ id, name }) => ({ value: id, label: name }))}
              error={bound.error && nl.common.validation.choice}
            />
          )}
        </BoundField>
        {departments.length > 0 && (
          <BoundField form={form} name="departmentId" failure={failure}>
            {(bound, ref) => (
              <SelectField
                {...bound}
                value={bound.value ?? ''}
                onChange={(next) => bound.onChange(next === '' ? null : next)}
                selectRef={ref}
                label={words.department}
                emptyLabel={words.noDepartment}
                choices={departments.map(({ id, name }) => ({ value: id, label: name }))}
              />
            )}
          </BoundField>
        )}
        {children}
      </FieldGrid>
      <ThemeChoices form={form} failure={failure} own={own} />
    </>
  );
}

interface ThemeProps extends Pick<Props, 'form' | 'failure'> {
  /** The themes of the organisation's own. */
  own: readonly OwnTheme[];
}

/** Themes are folded away, since a signal often has none yet. */
function ThemeChoices({ form, failure, own }: ThemeProps) {
  const chosen = useWatch({ control: form.control, name: 'themes' });
  const words = nl.signals.fields;
  const offered = own.filter(({ id, retiredOn }) => retiredOn === null || chosen.includes(id));
  const { conduct, integrity } = themesBySet(offered);
  const choices = (refs: readonly ThemeRef[]) =>
    refs.map((value) => ({ value, label: capitalise(themeLabel(value, own)) }));
  return (
    <FoldingPart
      level={3}
      title={words.themes}
      summary={chosen.length > 0 ? String(chosen.length) : nl.common.optional}
      isOpenAtFirst={failure?.field === 'themes'}
    >
      <BoundField form={form} name="themes" failure={failure}>
        {(bound, ref) => (
          <div ref={placeOf(ref)}>
            <CheckList
              {...bound}
              label={words.themes}
              groups={[
                { title: nl.journal.form.conduct, choices: choices(conduct) },
                { title: nl.journal.form.integrity, choices: choices(integrity) },
              ]}
            />
          </div>
        )}
      </BoundField>
    </FoldingPart>
  );
}
