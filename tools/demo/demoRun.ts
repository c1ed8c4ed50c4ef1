import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBackupFile } from '../../src-main/backup/openBackupFile.ts';
import { writeBackup } from '../../src-main/backup/writeBackup.ts';
import { writeFileSafely } from '../../src-main/files/writeFileSafely.ts';
import { takeIn } from '../../src-main/import/takeIn.ts';
import { proposeDraft } from '../../src-main/report/proposeDraft.ts';
import { readReportInput } from '../../src-main/report/reportInput.ts';
import { createReportJobs } from '../../src-main/report/reportJobs.ts';
import { exportAgain, exportReport, reportFileName } from '../../src-main/report/reportService.ts';
import { takeSnapshot } from '../../src-main/report/reportSnapshot.ts';
import { migrations } from '../../src-main/store/migrations/all.ts';
import type { KeptReport } from '../../src-main/store/reportRepository.ts';
import { createStore, type Store } from '../../src-main/store/store.ts';
import { suggestPassphrase } from '../../src-main/vault/suggestPassphrase.ts';
import { createVault } from '../../src-main/vault/vault.ts';
import { foldName } from '../../src-shared/domain/foldName.ts';
import { publishedReport } from '../../src-shared/domain/publishedReport.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { type Check, checkEncrypted, checkPublished } from './checks.ts';
import { compareArchives } from './compareArchives.ts';
import type { Input } from './inputFiles.ts';
import { ARCHIVE, PUBLISHED, RESTORED } from './outputFolder.ts';
import type { Period } from './parseArguments.ts';

export interface ReportFiles {
  period: Period;
  threshold: number;
  /** Fewer than ten cases: the report is one fixed sentence. */
  isTooSmall: boolean;
  files: { pdf: string; published: string };
}

/** What a run made and checked. The passphrase and code of its archive stand here and nowhere else. */
export interface DemoRun {
  ok: boolean;
  organisation: string;
  imported: { cases: number };
  reports: ReportFiles[];
  files: { archive: string; restored: string; backup: string };
  passphrase: string;
  recoveryCode: string;
  checks: Check[];
}

/** A period, and the folder for its report below the folder of the run. */
export interface WantedReport {
  period: Period;
  folder: string;
}

const fontFolder = fileURLToPath(new URL('../../assets/fonts', import.meta.url));
const words = nl.cli.checks;

const SEED_BYTES = 32;

/**
 * The main job from nothing, in an empty folder: a new archive, the import, a report for each period, a backup, its
 * restore into a second archive, and the comparison of both. @throws Refusal from any of these parts.
 */
export async function runDemo(input: Input, wanted: readonly WantedReport[], out: string): Promise<DemoRun> {
  const vault = createVault({ folder: join(out, ARCHIVE), migrations });
  const restored = createVault({ folder: join(out, RESTORED), migrations });
  const checks: Check[] = [];
  const passphrase = suggestPassphrase();
  try {
    const recoveryCode = await vault.create(passphrase);
    takeIn(vault.database(), input);
    const store = createStore(vault.database());
    const caseCount = countCases(store);
    checks.push({
      id: 'imported',
      ok: caseCount === input.cases.length,
      says: words.imported(input.cases.length),
    });

    const organisation = store.organisations
      .list()
      .find(({ name }) => foldName(name) === foldName(input.organisation));
    if (!organisation) throw new Refusal('not_found');
    const reports: ReportFiles[] = [];
    for (const { period, folder } of wanted) {
      const files = await writeReport(store, organisation.id, period, join(out, folder));
      const published = publishedReport.parse(JSON.parse(readFileSync(files.published, 'utf8')));
      reports.push({
        period,
        threshold: published.threshold,
        isTooSmall: published.tables.length === 0,
        files,
      });
      checks.push(...checkPublished(files.pdf, published, keptReport(store, period)));
    }

    const made = await writeBackup({
      vault,
      targetFolder: out,
      localFolder: vault.folder,
      now: new Date(),
      keep: 1,
    });
    const backup = join(out, made.id);
    const contents = await restore(backup, restored.folder, recoveryCode);
    checks.push({
      id: 'recovery_code',
      ok: contents.caseCount === caseCount,
      says: words.recoveryCode(contents.caseCount),
    });
    await restored.unlock(passphrase);
    checks.push({
      id: 'passphrase',
      ok: restored.isUnlocked() && !restored.isReadOnly(),
      says: words.passphrase,
    });

    const { tables, rows, different } = compareArchives(vault.database(), restored.database());
    const isSame = different.length === 0;
    checks.push({
      id: 'same',
      ok: isSame,
      says: isSame ? words.same(tables, rows) : words.notSame(different),
    });
    checks.push(await checkSameReports(createStore(restored.database()), reports));

    const names = [...input.cases, ...input.headcounts].flatMap((row) => [
      row.organisation,
      row.department ?? '',
    ]);
    checks.push(checkEncrypted([vault.paths.archive, restored.paths.archive, backup], names));
    return {
      ok: checks.every((check) => check.ok),
      organisation: organisation.name,
      imported: { cases: caseCount },
      reports,
      files: { archive: vault.paths.archive, restored: restored.paths.archive, backup },
      passphrase,
      recoveryCode,
      checks,
    };
  } finally {
    vault.lock('asked');
    restored.lock('asked');
  }
}

async function writeReport(store: Store, organisationId: string, period: Period, folder: string) {
  mkdirSync(folder, { recursive: true });
  const pdf = join(folder, reportFileName('report', period));
  const published = join(folder, PUBLISHED);
  const now = new Date();
  const request = { organisationId, ...period, departments: null };
  const proposal = { ...proposeDraft(store, request), savedAt: now.toISOString() };
  const draft = store.reportDrafts.add(request, proposal, randomBytes(SEED_BYTES).toString('hex'));
  const prepared = await createReportJobs().run(draft.id, readReportInput(store, draft).job);
  if (prepared === null) throw new Error('nobody stops a demo');
  const report = await exportReport(store, takeSnapshot(store, draft, prepared), {
    fontFolder,
    now,
    write: (bytes) => writeFileSafely(pdf, bytes),
  });
  writeFileSafely(published, `${JSON.stringify(report, null, 2)}\n`);
  return { pdf, published };
}

/** The report of a period as the archive keeps it. @throws Refusal `not_found`. */
function keptReport(store: Store, { from, to }: Period): KeptReport {
  const kept = store.reports.list().find((report) => report.from === from && report.to === to);
  if (!kept) throw new Refusal('not_found');
  return store.reports.get(kept.id);
}

/** With the recovery code, so that a run opens both key slots: the passphrase follows on the restored archive. */
async function restore(path: string, dataFolder: string, recoveryCode: string) {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const file = await openBackupFile({
    path,
    localFolder: dataFolder,
    latestSchema: Math.max(...migrations.map(({ version }) => version)),
    countCases: (db) => countCases(createStore(db)),
  });
  try {
    const contents = await file.unlock('recovery', recoveryCode);
    file.apply(dataFolder, new Date());
    return contents;
  } finally {
    file.close();
  }
}

function countCases(store: Store): number {
  return store.caseList.count();
}

/** The restored archive gives each report again, byte for byte. */
async function checkSameReports(store: Store, reports: readonly ReportFiles[]): Promise<Check> {
  let ok = true;
  for (const { period, files } of reports) {
    const written = readFileSync(files.pdf);
    await exportAgain(store, keptReport(store, period).id, 'report', {
      fontFolder,
      write: (pdf) => {
        ok &&= written.equals(pdf);
      },
    });
  }
  return { id: 'same_report', ok, says: words.sameReport };
}
