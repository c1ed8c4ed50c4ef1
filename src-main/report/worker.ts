import { parentPort, workerData } from 'node:worker_threads';
import { FailedCheck } from '../../src-shared/disclosure/contract/failedCheck.ts';
import { decideReport, type JobOutcome, type ReportJob } from '../../src-shared/report/decideReport.ts';
import { chanceFrom } from './chance.ts';
import { loadHighsSolver } from './highsSolver.ts';
import { sha256 } from './sha256.ts';

export type WorkerMessage =
  | { kind: 'progress'; value: number }
  | { kind: 'done'; outcome: JobOutcome }
  /** Of a check that failed; it holds no content of a case. */
  | { kind: 'failed'; problem: string };

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

try {
  const job = workerData as ReportJob;
  const outcome = decideReport(job, {
    solver: await loadHighsSolver(),
    chance: chanceFrom(job.seed),
    hash: sha256,
    onProgress: (value) => say({ kind: 'progress', value }),
  });
  say({ kind: 'done', outcome });
} catch (error) {
  if (!(error instanceof FailedCheck)) throw error;
  say({ kind: 'failed', problem: error.message });
}
