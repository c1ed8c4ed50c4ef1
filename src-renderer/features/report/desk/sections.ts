import { type ReportTextId, reportTextIds } from '../../../../src-shared/domain/reportContent.ts';
import { reportTextNames } from '../../../../src-shared/i18n/nl/reportTexts.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';

/** What can lie open on the desk: the chapters by their own ids, and what is done before and after writing. */
export type Section = 'choices' | 'numbers' | ReportTextId | 'check' | 'make';

/** In the order in which the outline has them. */
export const sectionGroups = [
  { id: 'numbers', sections: ['choices', 'numbers'] },
  { id: 'texts', sections: reportTextIds },
  { id: 'end', sections: ['check', 'make'] },
] as const satisfies readonly { id: string; sections: readonly Section[] }[];

const inOrder: readonly Section[] = sectionGroups.flatMap((group): readonly Section[] => group.sections);

export function isChapter(section: Section): section is ReportTextId {
  return (reportTextIds as readonly string[]).includes(section);
}

export function nameOfSection(section: Section): string {
  return isChapter(section) ? reportTextNames[section] : nl.report.desk.sections[section];
}

/** The section after this one, undefined for the last. */
export function sectionAfter(section: Section): Section | undefined {
  return inOrder[inOrder.indexOf(section) + 1];
}
