import { parentPort, workerData } from 'node:worker_threads';
import { FailedCheck } from '../../src-shared/disclosure/contract/failedCheck.ts';
import { loadHighsSolver } from './highsSolver.ts';
import { type JobOutcome, protectAndAudit, type ReportJob } from './protectAndAudit.ts';

export type WorkerMessage =
  | { kind: 'progress'; value: number }
  | { kind: 'done'; outcome: JobOutcome }
  /** Of a check that failed; it holds no content of a case. */
  | { kind: 'failed'; problem: string };

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);

try {
  const solver = await loadHighsSolver();
  const outcome = await protectAndAudit(workerData as ReportJob, solver, (value) =>
    say({ kind: 'progress', value }),
  );
  say({ kind: 'done', outcome });
} catch (error) {
  if (!(error instanceof FailedCheck)) throw error;
  say({ kind: 'failed', problem: error.message });
}
