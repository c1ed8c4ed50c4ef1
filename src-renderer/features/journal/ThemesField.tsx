import { FIRST_OF_INTEGRITY, themes } from '../../../src-shared/domain/theme.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Failure } from '../../../src-shared/ipc/reply.ts';
import { BoundField, placeOf } from '../../components/BoundField.tsx';
import { CheckList } from '../../components/CheckList.tsx';
import { choicesOf } from '../../components/choicesOf.ts';
import type { CaseFormControl } from './useCaseForm.ts';

const firstOfIntegrity = themes.codes.indexOf(FIRST_OF_INTEGRITY);

const words = nl.journal.form;
const groups = [
  { title: words.conduct, choices: choicesOf(themes, themes.codes.slice(0, firstOfIntegrity)) },
  { title: words.integrity, choices: choicesOf(themes, themes.codes.slice(firstOfIntegrity)) },
];

/** What the case is about, in the two groups of the field. */
export function ThemesField({ form, failure }: { form: CaseFormControl; failure: Failure | undefined }) {
  return (
    <BoundField form={form} name="themes" failure={failure}>
      {(bound, ref) => (
        <div ref={placeOf(ref)}>
          <CheckList {...bound} label={words.themes} hint={words.themesHint} groups={groups} />
        </div>
      )}
    </BoundField>
  );
}
