import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import { themeLabel } from '../../../../src-shared/domain/theme.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { formatDay } from '../../../format/dates.ts';
import { type Finding, OWN_DAYS } from './finding.ts';

/** What the list is narrowed to, in words. */
export function describeFilters(
  finding: Finding,
  organisations: readonly Organisation[],
  ownThemes: readonly OwnTheme[],
): string[] {
  const { status, organisationId, theme, remit, period, openedFrom, openedTo } = finding;
  const words = nl.journal.narrowed;
  return [
    status === 'all' ? undefined : words.status[status],
    organisations.find((one) => one.id === organisationId)?.name,
    theme === null ? undefined : themeLabel(theme, ownThemes),
    remit === null ? undefined : words.remits[remit],
    period === null || period === OWN_DAYS ? undefined : words.year(period),
    period === OWN_DAYS && openedFrom !== null ? words.from(formatDay(openedFrom)) : undefined,
    period === OWN_DAYS && openedTo !== null ? words.to(formatDay(openedTo)) : undefined,
  ].filter((text) => text !== undefined);
}
