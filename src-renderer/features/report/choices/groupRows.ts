import { fieldNames, specOf } from '../../../../src-shared/domain/caseFieldList.ts';
import { type Organisation, SMALLEST_POPULATION } from '../../../../src-shared/domain/organisation.ts';
import type { OwnCode, OwnList } from '../../../../src-shared/domain/ownCode.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import { themesBySet } from '../../../../src-shared/domain/theme.ts';
import { type TableId, tableIds } from '../../../../src-shared/i18n/nl/reportTables.ts';
import { capitalise, labelOf } from '../../../../src-shared/report/reportTables.ts';
import type { Choice } from '../../../components/fields/SelectField.tsx';

const specs = new Map(
  fieldNames.flatMap((name) => {
    const spec = specOf(name);
    return spec.table?.isGroupable ? [[spec.table.id, spec] as const] : [];
  }),
);

/** The dimensions whose rows the counsellor may count together. */
export const groupedDimensions: readonly TableId[] = tableIds.filter((id) => specs.has(id));

/** The rows of a dimension that may be counted together, as the report names them. */
export function groupRows(
  dimension: TableId,
  organisation: Organisation,
  ownCodes: { themes: readonly OwnTheme[] } & Readonly<Record<OwnList, readonly OwnCode[]>>,
): Choice[] {
  const isHere = (one: OwnCode) => one.organisationId === organisation.id;
  const own = [...ownCodes.themes, ...ownCodes.places].filter(isHere);
  const choice = (code: string): Choice => {
    const label = own.find(({ id }) => id === code)?.label ?? labelOf({ id: dimension }, code);
    return { value: code, label: capitalise(label) };
  };
  switch (dimension) {
    case 'themes':
      return Object.values(themesBySet(ownCodes.themes.filter(isHere)))
        .flat()
        .filter((ref) => !organisation.themesOff.some((off) => off === ref))
        .map(choice);
    case 'reporter_type':
      return organisation.reporterTypes.map(choice);
    case 'department':
      return organisation.departments
        .filter((one) => (one.headcount ?? 0) >= SMALLEST_POPULATION)
        .map(({ id, name }) => ({ value: id, label: name }));
    default: {
      const spec = specs.get(dimension);
      if (!spec || !('list' in spec)) return [];
      const ownOnes = 'own' in spec && spec.own ? ownCodes[spec.own].filter(isHere).map(({ id }) => id) : [];
      const alone = spec.list.codes.filter((code) => spec.table?.countsAs?.[code] === undefined);
      return [...alone, ...ownOnes].map(choice);
    }
  }
}
