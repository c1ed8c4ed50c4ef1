import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { type PublishedReport, publishedReport } from '../../src-shared/disclosure/publishedReport.ts';
import type { ExportedReport } from '../../src-shared/ipc/reportChannels.ts';

export type NewReport = Omit<ExportedReport, 'id'> & { published: PublishedReport; pdfSha256: string };

/** Every report that left for an organisation, with its tables: what later reports must be safe beside. */
export function createReportRepository(db: Database) {
  const columns = `
    id, organisation_id AS organisationId, organisation_name AS organisationName, period_from AS "from", period_to AS "to",
    threshold, exported_at AS exportedAt
  `;
  const insert = db.prepare(`
    INSERT INTO reports (
      id, organisation_id, organisation_name, period_from, period_to, threshold, exported_at, published, pdf_sha256
    ) VALUES (:id, :organisationId, :organisationName, :from, :to, :threshold, :exportedAt, :published, :pdfSha256)
  `);
  const remove = db.prepare<[string]>('DELETE FROM reports WHERE id = ?');
  const all = db.prepare<[], ExportedReport>(`SELECT ${columns} FROM reports ORDER BY exported_at DESC`);
  const overlapping = db.prepare<{ organisationId: string; from: string; to: string }, ExportedReport>(`
    SELECT ${columns} FROM reports
    WHERE organisation_id = :organisationId AND period_from <= :to AND period_to >= :from
  `);
  const published = db.prepare<[string], string>('SELECT published FROM reports WHERE id = ?').pluck();

  return {
    add(report: NewReport): string {
      const id = randomUUID();
      insert.run({ ...report, id, published: JSON.stringify(report.published) });
      return id;
    },
    /** For a report that could not leave after all. */
    remove: (id: string): void => void remove.run(id),
    list: (): ExportedReport[] => all.all(),
    overlapping: (of: { organisationId: string; from: string; to: string }): ExportedReport[] =>
      overlapping.all(of),
    publishedOf(id: string): PublishedReport | undefined {
      const text = published.get(id);
      return text === undefined ? undefined : publishedReport.parse(JSON.parse(text));
    },
  };
}
