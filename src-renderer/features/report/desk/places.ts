import { type ReportContent, reportTextIds } from '../../../../src-shared/domain/reportContent.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { isChapter, nameOfSection, type Section } from './sections.ts';

const RECOMMENDATION = 'recommendations:';
const FORMER = 'former:';

/** Where something was found: a chapter by its id, or a recommendation, as `report:check` names it. */
interface Place {
  where: string;
  title: string;
  /** What has to lie open to see it. */
  section: Section;
  text: string;
}

export function placeOfRecommendation(id: string): string {
  return RECOMMENDATION + id;
}

export function placeOfFormer(id: string): string {
  return FORMER + id;
}

/** Every text of a report, in the order of the report. */
export function placesOf(content: ReportContent): Place[] {
  const words = nl.report.check;
  return reportTextIds.flatMap((id) => [
    { where: id, title: nameOfSection(id), section: id, text: content.texts[id] },
    ...(id === 'recommendations'
      ? [
          ...content.recommendations.map((one, index) => ({
            where: placeOfRecommendation(one.id),
            title: words.inRecommendation(index + 1),
            section: id,
            text: one.text,
          })),
          ...content.former.map((one, index) => ({
            where: placeOfFormer(one.id),
            title: words.inFormer(index + 1),
            section: id,
            text: one.text,
          })),
        ]
      : []),
  ]);
}

/** The text at a place; empty where there is none any more. */
export function textAt(content: ReportContent, where: string): string {
  return placesOf(content).find((place) => place.where === where)?.text ?? '';
}

/** The chapter whose page shows the place. */
export function sectionOf(where: string): Section {
  return isChapter(where as Section) ? (where as Section) : 'recommendations';
}
