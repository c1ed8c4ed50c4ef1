import type { PublishedDimension } from '../../src-shared/disclosure/publishedReport.ts';
import { accusedRelations } from '../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../src-shared/domain/channel.ts';
import { outcomes } from '../../src-shared/domain/outcome.ts';
import type { OwnTheme } from '../../src-shared/domain/ownTheme.ts';
import { reporterTypes } from '../../src-shared/domain/reporterType.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { pdf as words } from '../../src-shared/i18n/nl/pdf.ts';

/** The one-way tables of the report in the order in which it prints them; the total stands before them. */
export const oneWayTables = [
  { id: 'themes', codes: themes.codes, labels: themes.labels },
  { id: 'reporter_type', codes: reporterTypes.codes, labels: words.reporters },
  { id: 'accused_relation', codes: accusedRelations.codes, labels: accusedRelations.labels },
  { id: 'channel', codes: channels.codes, labels: channels.labels },
  { id: 'outcome', codes: outcomes.codes, labels: outcomes.labels },
] as const;

export type OneWayTableId = (typeof oneWayTables)[number]['id'];

/** The label of a code as the report prints it, with a typographic apostrophe. */
export function labelOf(
  { id, ownLabels }: Pick<PublishedDimension, 'id' | 'ownLabels'>,
  code: string,
): string {
  const labels: Readonly<Record<string, string>> =
    oneWayTables.find((table) => table.id === id)?.labels ?? {};
  return (labels[code] ?? ownLabels?.[code] ?? code).replaceAll("'", '’');
}

/** What own themes are called, by their ids. */
export function labelsById(own: readonly OwnTheme[]): Record<string, string> {
  return Object.fromEntries(own.map(({ id, label }) => [id, label]));
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
