import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import type { PublishedReport } from '../../src-shared/disclosure/publishedReport.ts';
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

/** The files of one report: the figures beside the PDF, and the PDF as far as a reader without a viewer can tell. */
export function checkPublished(
  files: { pdf: string },
  published: PublishedReport,
  stored: PublishedReport | undefined,
): Check[] {
  const { threshold, tables } = published;
  const shown = tables
    .flatMap(({ cells, total }) => [...cells.map(({ value }) => value), total])
    .filter((value) => value !== null);
  const pdf = readFileSync(files.pdf, 'latin1');
  return [
    { id: 'published', ok: isDeepStrictEqual(stored, published), says: words.published },
    { id: 'threshold', ok: shown.every((value) => value >= threshold), says: words.threshold(threshold) },
    {
      id: 'pdf',
      ok: pdf.startsWith('%PDF-1.') && /\/Type\s*\/Page\b/.test(pdf) && pdf.trimEnd().endsWith('%%EOF'),
      says: words.pdf,
    },
  ];
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
