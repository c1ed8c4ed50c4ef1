import { accusedRelations } from '../../../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../../../src-shared/domain/channel.ts';
import { type Organisation, SMALLEST_POPULATION } from '../../../../src-shared/domain/organisation.ts';
import { outcomes } from '../../../../src-shared/domain/outcome.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import { themeLabel, themesBySet } from '../../../../src-shared/domain/theme.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { choicesOf } from '../../../components/fields/choicesOf.ts';
import type { Choice } from '../../../components/fields/SelectField.tsx';
import { capitalise } from '../../../format/text.ts';

/** The dimensions whose rows the counsellor may count together. */
export const groupedDimensions = [
  'themes',
  'reporter_type',
  'accused_relation',
  'department',
  'channel',
  'outcome',
] as const;

export type GroupedDimension = (typeof groupedDimensions)[number];

/** The rows of a dimension that may be counted together, as the report names them. */
export function groupRows(
  dimension: GroupedDimension,
  organisation: Organisation,
  ownThemes: readonly OwnTheme[],
): Choice[] {
  switch (dimension) {
    case 'themes': {
      const own = ownThemes.filter((theme) => theme.organisationId === organisation.id);
      return Object.values(themesBySet(own))
        .flat()
        .map((code) => ({ value: code, label: capitalise(themeLabel(code, own)) }));
    }
    case 'reporter_type':
      return organisation.reporterTypes.map((code) => ({
        value: code,
        label: capitalise(nl.pdf.reporters[code]),
      }));
    case 'accused_relation':
      return choicesOf(accusedRelations);
    case 'channel':
      return choicesOf(channels);
    case 'outcome':
      return choicesOf(outcomes);
    case 'department':
      return organisation.departments
        .filter((one) => (one.headcount ?? 0) >= SMALLEST_POPULATION)
        .map(({ id, name }) => ({ value: id, label: name }));
  }
}
