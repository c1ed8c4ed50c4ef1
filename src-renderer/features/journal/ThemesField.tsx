import { Controller } from 'react-hook-form';
import { themes } from '../../../src-shared/domain/theme.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { bindField } from '../../components/bindField.ts';
import { CheckList } from '../../components/CheckList.tsx';
import { choicesOf } from '../../components/choicesOf.ts';
import type { CaseFormControl } from './useCaseForm.ts';

const FIRST_OF_INTEGRITY = themes.codes.indexOf('financial_breach');

const words = nl.journal.form;
const groups = [
  { title: words.conduct, choices: choicesOf(themes, themes.codes.slice(0, FIRST_OF_INTEGRITY)) },
  { title: words.integrity, choices: choicesOf(themes, themes.codes.slice(FIRST_OF_INTEGRITY)) },
];

/** What the case is about, in the two groups of the field. */
export function ThemesField({ form }: { form: CaseFormControl }) {
  return (
    <Controller
      name="themes"
      control={form.control}
      render={({ field, fieldState }) => (
        <CheckList
          {...bindField(field, fieldState)}
          label={words.themes}
          hint={words.themesHint}
          groups={groups}
        />
      )}
    />
  );
}
