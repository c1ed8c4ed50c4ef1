import { accusedRelations } from '../../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../../src-shared/domain/channel.ts';
import { outcomes } from '../../../src-shared/domain/outcome.ts';
import { themes } from '../../../src-shared/domain/theme.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';

const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  themes: themes.labels,
  reporter_type: nl.pdf.reporters,
  accused_relation: accusedRelations.labels,
  channel: channels.labels,
  outcome: outcomes.labels,
};

/** The labels of codes as the table of this id prints them. */
export function labelsIn(tableId: string, codes: readonly string[]): string[] {
  return codes.map((code) => labels[tableId]?.[code] ?? code);
}
