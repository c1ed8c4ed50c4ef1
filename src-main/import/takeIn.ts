import type { Database } from 'better-sqlite3-multiple-ciphers';
import { foldName } from '../../src-shared/domain/foldName.ts';
import {
  type Organisation,
  plainOrganisation,
  proposedThreshold,
} from '../../src-shared/domain/organisation.ts';
import { reporterTypes } from '../../src-shared/domain/reporterType.ts';
import type { OrganisationInput } from '../../src-shared/ipc/organisationsChannels.ts';
import type { ImportedCase } from '../store/importRepository.ts';
import { createStore } from '../store/store.ts';
import type { CaseInFile } from './readCases.ts';
import type { HeadcountInFile } from './readHeadcounts.ts';
import { refuseTooManyDepartments } from './refuseTooManyDepartments.ts';

type DepartmentInput = OrganisationInput['departments'][number];

/**
 * Takes in all rows or none: organisations and departments that are not there yet, headcounts, and cases.
 * Of several headcounts for the same people the latest is kept.
 * @throws ImportRefusal when archive and rows together give an organisation too many departments.
 */
export function takeIn(
  db: Database,
  rows: { cases: readonly CaseInFile[]; headcounts: readonly HeadcountInFile[] },
  writtenAt = new Date().toISOString(),
): void {
  const store = createStore(db);
  db.transaction(() => {
    saveOrganisations(store.organisations, rows);
    const placeOf = placesIn(store.organisations.list());
    store.imports.addAll(
      rows.cases.map(
        ({ organisation, department, ...fields }): ImportedCase => ({
          ...fields,
          ...placeOf(organisation, department),
        }),
      ),
      writtenAt,
    );
  })();
}

function saveOrganisations(
  repository: ReturnType<typeof createStore>['organisations'],
  { cases, headcounts }: { cases: readonly CaseInFile[]; headcounts: readonly HeadcountInFile[] },
): void {
  const inputs = new Map<string, OrganisationInput>(
    repository.list().map((one) => [foldName(one.name), one]),
  );
  const departments = new Map<string, DepartmentInput>();
  const known = [...inputs.values()].flatMap(({ name, departments: own }) =>
    own.map((one) => ({ organisation: name, department: one.name })),
  );
  refuseTooManyDepartments([...known, ...headcounts, ...cases]);
  for (const input of inputs.values()) {
    for (const one of input.departments) departments.set(departmentKey(input.name, one.name), one);
  }

  function organisationOf(name: string): OrganisationInput {
    const known = inputs.get(foldName(name));
    if (known) return known;
    const threshold = proposedThreshold(null);
    const added = {
      ...plainOrganisation,
      id: null,
      name,
      headcount: null,
      threshold,
      reporterTypes: [...reporterTypes.codes],
      departments: [],
    };
    inputs.set(foldName(name), added);
    return added;
  }

  function departmentOf(organisation: OrganisationInput, name: string): DepartmentInput {
    const key = departmentKey(organisation.name, name);
    const known = departments.get(key);
    if (known) return known;
    const added: DepartmentInput = { id: null, name, headcount: null };
    organisation.departments.push(added);
    departments.set(key, added);
    return added;
  }

  for (const row of [...headcounts].sort(byEnd)) {
    const organisation = organisationOf(row.organisation);
    if (row.department !== null) {
      departmentOf(organisation, row.department).headcount = row.headcount;
      continue;
    }
    organisation.headcount = row.headcount;
    if (row.reporterTypes) organisation.reporterTypes = row.reporterTypes;
    // An organisation that was here before keeps the threshold that its counsellor chose.
    if (organisation.id === null) organisation.threshold = proposedThreshold(row.headcount);
  }
  for (const { organisation, department } of cases) {
    const input = organisationOf(organisation);
    if (department !== null) departmentOf(input, department);
  }
  for (const input of inputs.values()) repository.save(input);
}

function placesIn(organisations: readonly Organisation[]) {
  const ids = new Map(organisations.map((one) => [foldName(one.name), one.id]));
  const departmentIds = new Map(
    organisations.flatMap(({ name, departments }) =>
      departments.map((one) => [departmentKey(name, one.name), one.id] as const),
    ),
  );
  return (organisation: string, department: string | null) => ({
    organisationId: ids.get(foldName(organisation)) ?? '',
    departmentId:
      department === null ? null : (departmentIds.get(departmentKey(organisation, department)) ?? null),
  });
}

function departmentKey(organisation: string, department: string): string {
  return JSON.stringify([foldName(organisation), foldName(department)]);
}

/** A row without an end holds longest. */
function byEnd(a: HeadcountInFile, b: HeadcountInFile): number {
  return (a.to ?? '9999-12-31').localeCompare(b.to ?? '9999-12-31');
}
