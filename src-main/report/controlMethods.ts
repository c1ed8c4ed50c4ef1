import type { PublishedReport } from '../../src-shared/domain/publishedReport.ts';
import { reportControl as words } from '../../src-shared/i18n/nl/reportControl.ts';

/** How a report was checked, in sentences for the counsellor. @param accepted how many hits in the text she let stand. */
export function controlMethods(published: PublishedReport, accepted: number): string[] {
  if (published.tables.length === 0) return [words.tooFew, words.text(accepted)];
  return [
    words.threshold(published.threshold),
    words.protected,
    words.attacked(published.threshold),
    published.earlierReports.length > 0 ? words.earlier(published.earlierReports.length) : words.first,
    words.readBack,
    words.text(accepted),
    words.limits,
  ];
}
