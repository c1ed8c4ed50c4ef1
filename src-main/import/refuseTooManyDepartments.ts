import { foldName } from '../../src-shared/domain/foldName.ts';
import { MOST_DEPARTMENTS } from '../../src-shared/domain/organisation.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { ImportRefusal } from './importRefusal.ts';

/** @throws ImportRefusal when one organisation would get more departments than the archive takes. */
export function refuseTooManyDepartments(
  places: Iterable<{ organisation: string; department: string | null }>,
): void {
  const departmentsOf = new Map<string, Set<string>>();
  for (const { organisation, department } of places) {
    if (department === null) continue;
    const key = foldName(organisation);
    const departments = departmentsOf.get(key) ?? new Set();
    departmentsOf.set(key, departments.add(foldName(department)));
    if (departments.size > MOST_DEPARTMENTS)
      throw new ImportRefusal(nl.import.file.tooManyDepartments(organisation, MOST_DEPARTMENTS));
  }
}
