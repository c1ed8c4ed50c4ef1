import { useWatch } from 'react-hook-form';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import { type ThemeRef, themeLabel, themes, themesBySet } from '../../../../src-shared/domain/theme.ts';
import { caseFieldWords } from '../../../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { themeDefinitions } from '../../../../src-shared/i18n/nl/reportDefinitions.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { BoundField, placeOf } from '../../../components/fields/BoundField.tsx';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { capitalise } from '../../../format/text.ts';
import type { FieldProps } from './fieldProps.ts';

const words = nl.journal.form;

/** What the case is about, in the two groups of the field, with the organisation's own themes in theirs. */
export function ThemesField({ form, organisations, ownCodes: { themes: ownThemes }, failure }: FieldProps) {
  const [organisationId, chosen] = useWatch({ control: form.control, name: ['organisationId', 'themes'] });
  const hadBefore = form.formState.defaultValues?.themes ?? [];
  const isOffered = ({ id, retiredOn }: OwnTheme) => retiredOn === null || hadBefore.includes(id);
  const here = ownThemes.filter((theme) => theme.organisationId === organisationId && isOffered(theme));
  // What was chosen before the case moved to another organisation must be there to be taken away.
  const elsewhere = ownThemes.filter(
    (theme) => theme.organisationId !== organisationId && [...chosen, ...hadBefore].includes(theme.id),
  );
  const off: readonly string[] = organisations.find(({ id }) => id === organisationId)?.themesOff ?? [];
  const isUsed = (ref: ThemeRef) => !off.includes(ref) || [...chosen, ...hadBefore].includes(ref);
  const choices = (refs: readonly ThemeRef[]) =>
    refs.filter(isUsed).map((ref) => ({ value: ref, label: labelOf(ref, ownThemes), ...noteOn(ref) }));
  const { conduct, integrity } = themesBySet(here);
  const groups = [
    { title: words.conduct, choices: choices(conduct) },
    { title: words.integrity, choices: choices(integrity) },
    ...(elsewhere.length > 0
      ? [{ title: words.themesElsewhere, choices: choices(elsewhere.map(({ id }) => id)) }]
      : []),
  ];

  return (
    <BoundField form={form} name="themes" failure={failure}>
      {(bound, ref) => (
        <div ref={placeOf(ref)}>
          <CheckList {...bound} label={words.themes} hint={caseFieldWords.themes.hint} groups={groups} />
        </div>
      )}
    </BoundField>
  );
}

/** An own theme is explained by its own words alone. */
function noteOn(ref: ThemeRef): { note?: string } {
  const theme = themes.codes.find((code) => code === ref);
  return theme ? { note: capitalise(themeDefinitions[theme]) } : {};
}

function labelOf(ref: ThemeRef, own: readonly OwnTheme[]): string {
  const label = capitalise(themeLabel(ref, own));
  const isRetired = own.some(({ id, retiredOn }) => id === ref && retiredOn !== null);
  return isRetired ? words.retiredTheme(label) : label;
}
