import type { CodedCase } from '../disclosure/contract/codedCase.ts';
import { fieldNames, specOf } from '../domain/caseFieldList.ts';
import type { CaseForReport } from '../domain/caseForReport.ts';
import { type SomeFields, valuesIn } from '../domain/caseRecord.ts';
import type { Outcome } from '../domain/outcome.ts';

/**
 * The cases as the tables of the report count them. A case without an accused relation counts as `unknown`, one that
 * is not closed as `ongoing` beside what was already reached. A case is `again` when one of its reporters already
 * reported an earlier one of these cases.
 * @param cases in order of opening.
 */
export function codeCases(cases: readonly CaseForReport[]): CodedCase[] {
  const seen = new Set<string>();
  return cases.map((one) => {
    const isAgain = one.reporterIds.some((id) => seen.has(id));
    for (const id of one.reporterIds) seen.add(id);
    return {
      id: one.id,
      openedOn: one.openedOn,
      departmentId: one.departmentId,
      codes: { ...codesOf(one), reporter_again: [isAgain ? 'again' : 'first'] },
      reporters: one.reporterIds,
      accused: one.accusedIds,
      contacts: one.contacts,
    };
  });
}

const ONGOING: Outcome = 'ongoing';

/** By dimension: what each field that has a table holds. */
function codesOf(one: CaseForReport): Record<string, string[]> {
  const coded: SomeFields = { ...one, outcomes: outcomesOf(one) };
  return Object.fromEntries(
    fieldNames.flatMap((name) => {
      const { kind, table } = specOf(name);
      if (!table) return [];
      if (kind === 'flag') return [[table.id, [coded[name] ? 'yes' : 'no']]];
      const codes = valuesIn(coded, name);
      return [[table.id, codes.length === 0 && table.emptyAs ? [table.emptyAs] : codes]];
    }),
  );
}

function outcomesOf({ outcomes, closedOn }: CaseForReport): Outcome[] {
  const reached = outcomes.filter((outcome) => outcome !== ONGOING);
  return closedOn === null ? [...reached, ONGOING] : reached;
}
