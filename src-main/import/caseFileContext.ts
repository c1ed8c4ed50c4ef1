import { foldName } from '../../src-shared/domain/foldName.ts';
import type { Organisation } from '../../src-shared/domain/organisation.ts';
import type { OwnCode, OwnList } from '../../src-shared/domain/ownCode.ts';
import type { ReporterType } from '../../src-shared/domain/reporterType.ts';
import type { DateOrder } from './parseDay.ts';
import type { CaseFileContext } from './readCases.ts';
import type { HeadcountInFile } from './readHeadcounts.ts';

/** What a cases file is held against: the archive as it stands, and a headcounts file that comes with it. */
export function caseFileContext(
  archive: {
    organisations: readonly Organisation[];
    ownCodes: Readonly<Record<OwnList, readonly OwnCode[]>>;
    codesInUse: ReadonlySet<string>;
  },
  headcounts: readonly HeadcountInFile[],
  reading: { dateOrder: DateOrder; today: string },
): CaseFileContext {
  const reporterTypesOf = new Map<string, readonly ReporterType[]>(
    archive.organisations.map(({ name, reporterTypes }) => [foldName(name), reporterTypes]),
  );
  for (const { organisation, reporterTypes } of headcounts) {
    if (reporterTypes) reporterTypesOf.set(foldName(organisation), reporterTypes);
  }
  const { themes, places } = archive.ownCodes;
  const ownCodesOf = new Map(
    archive.organisations.map(({ id, name }) => {
      const canBeChosen = (one: OwnCode) => one.organisationId === id && one.retiredOn === null;
      return [foldName(name), { themes: themes.filter(canBeChosen), places: places.filter(canBeChosen) }];
    }),
  );
  return { ...reading, codesInUse: archive.codesInUse, reporterTypesOf, ownCodesOf };
}
