import { accusedRelations } from '../../../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../../../src-shared/domain/channel.ts';
import { type Organisation, SMALLEST_POPULATION } from '../../../../src-shared/domain/organisation.ts';
import { outcomes } from '../../../../src-shared/domain/outcome.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import { themesBySet } from '../../../../src-shared/domain/theme.ts';
import { capitalise, labelOf, labelsById } from '../../../../src-shared/report/reportTables.ts';
import type { Choice } from '../../../components/fields/SelectField.tsx';

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
  const own = ownThemes.filter((theme) => theme.organisationId === organisation.id);
  const named = (codes: readonly string[], ownLabels?: Record<string, string>) =>
    codes.map((code) => ({
      value: code,
      label: capitalise(labelOf({ id: dimension, ownLabels }, code)),
    }));
  switch (dimension) {
    case 'themes':
      return named(Object.values(themesBySet(own)).flat(), labelsById(own));
    case 'reporter_type':
      return named(organisation.reporterTypes);
    case 'accused_relation':
      return named(accusedRelations.codes);
    case 'channel':
      return named(channels.codes);
    case 'outcome':
      return named(outcomes.codes);
    case 'department':
      return organisation.departments
        .filter((one) => (one.headcount ?? 0) >= SMALLEST_POPULATION)
        .map(({ id, name }) => ({ value: id, label: name }));
  }
}
