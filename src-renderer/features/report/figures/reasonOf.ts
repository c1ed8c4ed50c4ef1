import { reportHitReasons, tokenProblemReasons } from '../../../../src-shared/i18n/nl/reportHits.ts';
import type { ReportHit } from '../../../../src-shared/ipc/reportChannels.ts';

/** Why a part of a text of the report is pointed out. */
export function reasonOf({ kind }: ReportHit): string {
  switch (kind) {
    case 'number_hidden':
      return tokenProblemReasons.hidden;
    case 'number_unknown':
      return tokenProblemReasons.unknown;
    case 'number_unreadable':
      return tokenProblemReasons.unreadable;
    default:
      return reportHitReasons[kind];
  }
}
