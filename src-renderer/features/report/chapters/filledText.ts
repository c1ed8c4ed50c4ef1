import type { ReportBody } from '../../../../src-shared/domain/publishedReport.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { findTokens, resolveToken } from '../../../../src-shared/report/numberToken.ts';

/** The text as it will be printed; a number that cannot be printed, or not yet, says so in its place. */
export function filledText(text: string, published: Pick<ReportBody, 'tables'> | undefined): string {
  let filled = '';
  let end = 0;
  for (const placed of findTokens(text)) {
    const resolved = published && resolveToken(placed.token, published);
    filled += text.slice(end, placed.start);
    filled += resolved?.kind === 'value' ? nl.pdf.count(resolved.value) : `[${nl.report.text.missingNumber}]`;
    end = placed.end;
  }
  return filled + text.slice(end);
}
