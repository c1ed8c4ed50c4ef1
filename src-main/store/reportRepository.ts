import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { LISTS_FORM } from '../../src-shared/domain/caseFieldList.ts';
import { type PublishedReport, publishedReport } from '../../src-shared/domain/publishedReport.ts';
import { type ReportChoices, reportChoices } from '../../src-shared/domain/reportChoices.ts';
import { type ReportContent, reportContent } from '../../src-shared/domain/reportContent.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import {
  type ExportedReport,
  exportedReport,
  type MadePreview,
  previewControl,
  reportDraft,
} from '../../src-shared/ipc/reportChannels.ts';
import { jsonColumn } from './column.ts';
import { type Counted, counted } from './counted.ts';

/** How it was made, beside what it printed. */
export interface ReportMaking {
  content: ReportContent;
  choices: ReportChoices;
  counted: Counted;
  control: MadePreview['control'];
  /** The keys of the hits that the counsellor let stand. */
  accepted: string[];
  /** The secret draw: whoever knows it can make out why a number is hidden. */
  seed: string;
}

export interface NewReport extends Omit<ExportedReport, 'id'> {
  published: PublishedReport;
  pdfSha256: string;
  making: ReportMaking;
}

export interface KeptReport extends ExportedReport {
  /** Form of the lists of codes by which it counted. */
  form: number;
  published: PublishedReport;
  pdfSha256: string;
  making: ReportMaking;
}

const departmentsIn = jsonColumn(exportedReport.shape.departments);
const publishedIn = jsonColumn(publishedReport);
const contentIn = jsonColumn(reportContent);
const choicesIn = jsonColumn(reportChoices);
const countedIn = jsonColumn(counted);
const controlIn = jsonColumn(previewControl);
const hitKeysIn = jsonColumn(reportDraft.shape.accepted);

type Row = Omit<ExportedReport, 'departments'> & { departments: string };
type Stored = Row & {
  published: string;
  pdfSha256: string;
  content: string;
  choices: string;
  counted: string;
  control: string;
  accepted: string;
  seed: string;
  form: number;
};

/** Every report that left for an organisation, with its tables: what later reports must be safe beside. */
export function createReportRepository(db: Database) {
  const columns = `
    id, organisation_id AS organisationId, organisation_name AS organisationName, period_from AS "from", period_to AS "to",
    departments, threshold, exported_at AS exportedAt
  `;
  const whole = `${columns}, published, pdf_sha256 AS pdfSha256, content, choices, counted, control, accepted, seed, form`;
  const insert = db.prepare(`
    INSERT INTO reports (
      id, organisation_id, organisation_name, period_from, period_to, departments, threshold, exported_at, published,
      pdf_sha256, content, choices, counted, control, accepted, seed, form
    ) VALUES (
      :id, :organisationId, :organisationName, :from, :to, :departments, :threshold, :exportedAt, :published,
      :pdfSha256, :content, :choices, :counted, :control, :accepted, :seed, ${LISTS_FORM}
    )
  `);
  const remove = db.prepare<[string]>('DELETE FROM reports WHERE id = ?');
  const all = db.prepare<[], Row>(`SELECT ${columns} FROM reports ORDER BY exported_at DESC, rowid DESC`);
  const ofOrganisation = db.prepare<[string], Stored>(`
    SELECT ${whole} FROM reports WHERE organisation_id = ? ORDER BY exported_at, rowid
  `);
  const one = db.prepare<[string], Stored>(`SELECT ${whole} FROM reports WHERE id = ?`);

  return {
    add({ making, published, ...report }: NewReport): string {
      const id = randomUUID();
      insert.run({
        ...report,
        id,
        departments: JSON.stringify(report.departments),
        published: JSON.stringify(published),
        content: JSON.stringify(making.content),
        choices: JSON.stringify(making.choices),
        counted: JSON.stringify(making.counted),
        control: JSON.stringify(making.control),
        accepted: JSON.stringify(making.accepted),
        seed: making.seed,
      });
      return id;
    },
    /** For a report that could not leave after all. */
    remove: (id: string): void => void remove.run(id),
    /** Newest first. */
    list: (): ExportedReport[] => all.all().map(toExported),
    /** Oldest first. */
    ofOrganisation: (organisationId: string): KeptReport[] => ofOrganisation.all(organisationId).map(toKept),
    /** @throws Refusal `not_found`. */
    get(id: string): KeptReport {
      const row = one.get(id);
      if (!row) throw new Refusal('not_found');
      return toKept(row);
    },
  };
}

function toExported({ departments, ...row }: Row): ExportedReport {
  return { ...row, departments: departmentsIn(departments) };
}

function toKept(row: Stored): KeptReport {
  const { published, pdfSha256, content, choices, counted, control, accepted, seed, form, ...rest } = row;
  return {
    ...toExported(rest),
    form,
    published: publishedIn(published),
    pdfSha256,
    making: {
      content: contentIn(content),
      choices: choicesIn(choices),
      counted: countedIn(counted),
      control: controlIn(control),
      accepted: hitKeysIn(accepted),
      seed,
    },
  };
}
