import { reportHitReasons } from '../../../src-shared/i18n/nl/reportHits.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ReportHit } from '../../../src-shared/ipc/reportChannels.ts';

/** Why a part of a text of the report is pointed out. */
export function reasonOf({ kind }: ReportHit): string {
  return kind === 'hidden_number' || kind === 'unknown_number'
    ? nl.report.check[kind]
    : reportHitReasons[kind];
}
