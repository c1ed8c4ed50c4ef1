import { together } from './caseFields/fieldWords.ts';
import { inDutch } from './days.ts';

const shortMonth = (iso: string): string => inDutch(iso, 'MMM').replace('.', '');

/** The words of the table that lays this report beside earlier ones. */
export const reportTrend = {
  title: 'Vergelijking met eerdere jaren',
  population: 'Alle meldingen in elk van deze perioden, zoals het verslag over die periode ze toonde.',
  total: 'Alle meldingen',
  /** Said where groups of people stand together in a row. */
  canBeNone: together('groepen').canBeNone,
  /** 2021 for a calendar year, 2021-2022 for a year that runs over two, else both months. */
  period(from: string, to: string): string {
    const [fromYear = '', fromMonth = ''] = from.split('-');
    const [toYear = '', toMonth = ''] = to.split('-');
    if (fromYear !== toYear) return `${fromYear}-${toYear}`;
    if (fromMonth === '01' && toMonth === '12') return fromYear;
    return `${shortMonth(from)}–${shortMonth(to)} ${fromYear}`;
  },
  together: (labels: readonly string[]): string => labels.join(', '),
} as const;
