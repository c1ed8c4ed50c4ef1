import { accusedRelations } from '../domain/accusedRelation.ts';
import { channels } from '../domain/channel.ts';
import { outcomes } from '../domain/outcome.ts';
import { outOfRemitSubjects } from '../domain/outOfRemitSubject.ts';
import type { OwnTheme } from '../domain/ownTheme.ts';
import type { PublishedDimension } from '../domain/publishedReport.ts';
import { referralTargets } from '../domain/referralTarget.ts';
import { themes } from '../domain/theme.ts';
import { pdf as words } from '../i18n/nl/pdf.ts';
import { reportRows } from '../i18n/nl/reportTables.ts';

/** What the codes of each dimension are called in a report. */
const codeLabels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  themes: themes.labels,
  reporter_type: words.reporters,
  accused_relation: accusedRelations.labels,
  channel: channels.labels,
  outcome: outcomes.labels,
  referred_to: referralTargets.labels,
  out_of_remit: outOfRemitSubjects.labels,
  ...reportRows,
};

/** The label of a code as the report prints it, with a typographic apostrophe. */
export function labelOf(
  { id, ownLabels }: Pick<PublishedDimension, 'id' | 'ownLabels'>,
  code: string,
): string {
  return (codeLabels[id]?.[code] ?? ownLabels?.[code] ?? code).replaceAll("'", '’');
}

/** What own themes are called, by their ids. */
export function labelsById(own: readonly OwnTheme[]): Record<string, string> {
  return Object.fromEntries(own.map(({ id, label }) => [id, label]));
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
