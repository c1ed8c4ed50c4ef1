import { accusedRelations } from '../../../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../../../src-shared/domain/channel.ts';
import { outcomes } from '../../../../src-shared/domain/outcome.ts';
import { outOfRemitSubjects } from '../../../../src-shared/domain/outOfRemitSubject.ts';
import type { PublishedDimension } from '../../../../src-shared/domain/publishedReport.ts';
import { referralTargets } from '../../../../src-shared/domain/referralTarget.ts';
import { themes } from '../../../../src-shared/domain/theme.ts';
import { reportRows } from '../../../../src-shared/i18n/nl/reportTables.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  themes: themes.labels,
  reporter_type: nl.pdf.reporters,
  accused_relation: accusedRelations.labels,
  channel: channels.labels,
  outcome: outcomes.labels,
  out_of_remit: outOfRemitSubjects.labels,
  referred_to: referralTargets.labels,
  ...reportRows,
};

/** The labels of codes as the table of this dimension prints them. */
export function labelsIn({ id, ownLabels }: PublishedDimension, codes: readonly string[]): string[] {
  return codes.map((code) => labels[id]?.[code] ?? ownLabels?.[code] ?? code);
}
