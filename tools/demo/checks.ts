import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { checkReportPdf } from '../../src-main/report/pdf/renderPdf.ts';
import { optionsOf } from '../../src-main/report/reportService.ts';
import type { KeptReport } from '../../src-main/store/reportRepository.ts';
import { FailedCheck } from '../../src-shared/disclosure/contract/failedCheck.ts';
import type { PublishedReport } from '../../src-shared/domain/publishedReport.ts';
import { nl } from '../../src-shared/i18n/nl.ts';

/** One thing that a demo run held against what it made, in a sentence. */
export interface Check {
  id: string;
  ok: boolean;
  says: string;
}

const words = nl.cli.checks;
/** A shorter name turns up in encrypted bytes by chance. */
const SHORTEST_TELLING_NAME = 6;

/** The PDF and the figures beside it, against what the archive keeps of that export. */
export function checkPublished(pdf: string, published: PublishedReport, stored: KeptReport): Check[] {
  const { threshold, tables, period } = published;
  const shown = tables
    .flatMap(({ cells, total }) => [...cells.map(({ value }) => value), total])
    .filter((value) => value !== null);
  return [
    { id: 'published', ok: isDeepStrictEqual(stored.published, published), says: words.published(period) },
    { id: 'threshold', ok: shown.every((value) => value >= threshold), says: words.threshold(threshold) },
    {
      id: 'pdf',
      ok: saysTheSame(readFileSync(pdf), stored.published, optionsOf(stored)),
      says: words.pdf,
    },
  ];
}

function saysTheSame(...report: Parameters<typeof checkReportPdf>): boolean {
  try {
    checkReportPdf(...report);
    return true;
  } catch (error) {
    if (error instanceof FailedCheck) return false;
    throw error;
  }
}

/** No name of the input stands readable in the files, nor do they start as a plain SQLite file does. */
export function checkEncrypted(paths: readonly string[], names: readonly string[]): Check {
  const telling = [...new Set(names)].filter((name) => Buffer.byteLength(name) >= SHORTEST_TELLING_NAME);
  const secrets = ['SQLite format 3', ...telling];
  const ok = paths.every((path) => {
    const bytes = readFileSync(path);
    return secrets.every((secret) => !bytes.includes(secret));
  });
  return { id: 'encrypted', ok, says: words.encrypted };
}
