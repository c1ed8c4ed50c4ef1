import { Worker } from 'node:worker_threads';
import { FailedCheck } from '../../src-shared/disclosure/contract/failedCheck.ts';
import type { JobOutcome, ReportJob } from '../../src-shared/report/decideReport.ts';
import type { WorkerMessage } from './worker.ts';

/** In the built app the worker stands beside main as JavaScript, in the sources beside this file. */
const workerFile = import.meta.url.endsWith('.ts') ? './worker.ts' : './reportWorker.js';

export interface RunningJob {
  /** Null when it was stopped. Rejects with `FailedCheck` where nothing may leave. */
  outcome: Promise<JobOutcome | null>;
  /** 0 to 1. */
  progress(): number;
  stop(): void;
}

/** Protects and attacks a report in a thread of its own, so that the window goes on and the work can be stopped. */
export function startJob(job: ReportJob): RunningJob {
  const worker = new Worker(new URL(workerFile, import.meta.url), { workerData: job });
  let progress = 0;
  let stop = (): void => {};
  const outcome = new Promise<JobOutcome | null>((resolve, reject) => {
    stop = () => {
      resolve(null);
      void worker.terminate();
    };
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') progress = message.value;
      else {
        if (message.kind === 'done') resolve(message.outcome);
        else reject(new FailedCheck(message.problem));
        void worker.terminate();
      }
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the work ended without an answer')));
  });
  return { outcome, progress: () => progress, stop };
}
