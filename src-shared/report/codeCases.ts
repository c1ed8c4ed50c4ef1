import type { CodedCase } from '../disclosure/contract/codedCase.ts';
import type { CaseForReport } from '../domain/caseForReport.ts';

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
      codes: {
        themes: one.themes,
        reporter_type: [one.reporterType],
        reporter_again: [isAgain ? 'again' : 'first'],
        accused_relation: [one.accusedRelation ?? 'unknown'],
        department: [one.departmentId ?? 'none'],
        channel: [one.channel],
        remit: [one.remit],
        out_of_remit: one.outOfRemitSubjects,
        outcome: [
          ...one.outcomes.filter((outcome) => outcome !== 'ongoing'),
          ...(one.closedOn === null ? (['ongoing'] as const) : []),
        ],
        referred_to: one.referredTo,
        formal_complaint: [one.formalComplaint ? 'yes' : 'no'],
      },
      reporters: one.reporterIds,
      accused: one.accusedIds,
      contacts: one.contacts,
    };
  });
}
