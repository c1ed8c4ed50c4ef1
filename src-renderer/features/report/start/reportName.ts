import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { formatDay } from '../../../format/dates.ts';
import type { Period } from './periods.ts';

/** The period as it is spoken of: a year by its number, anything else by its two days. */
export function nameOfPeriod({ from, to }: Period): string {
  const year = from.slice(0, 4);
  return from === `${year}-01-01` && to === `${year}-12-31`
    ? year
    : nl.report.range(formatDay(from), formatDay(to));
}

/** The names of the departments that a report is about, or undefined for the whole organisation. */
export function namesOfDepartments(
  organisation: Organisation | undefined,
  departments: readonly string[] | null,
): string | undefined {
  if (departments === null) return undefined;
  const names = organisation?.departments.filter((one) => departments.includes(one.id)) ?? [];
  return nl.report.partOf(names.map((one) => one.name).join(', '));
}
