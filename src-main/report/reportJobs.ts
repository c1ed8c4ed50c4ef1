import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { JobOutcome, ReportJob } from '../../src-shared/report/decideReport.ts';
import { type RunningJob, startJob } from './reportJob.ts';
import { sha256 } from './sha256.ts';

/** A report that was protected and attacked, and of which cases. */
export interface Prepared {
  outcome: JobOutcome;
  job: ReportJob;
  /** Of the job: as long as it is the same, so is the report. */
  hash: string;
}

/**
 * The job that is running, and what came of those since the archive was opened, by draft. One runs at a time: a second
 * start stops the first.
 */
export function createReportJobs() {
  let running: RunningJob | undefined;
  const prepared = new Map<string, Prepared>();

  return {
    /** @returns null when it was stopped. @throws FailedCheck */
    async run(draftId: string, job: ReportJob): Promise<Prepared | null> {
      const hash = hashOfJob(job);
      const former = prepared.get(draftId);
      if (former?.hash === hash) return former;
      running?.stop();
      const own = startJob(job);
      running = own;
      try {
        const outcome = await own.outcome;
        if (outcome === null) return null;
        const made = { outcome, job, hash };
        prepared.set(draftId, made);
        return made;
      } finally {
        if (running === own) running = undefined;
      }
    },
    /** @throws Refusal `report_not_prepared`. */
    preparedOf(draftId: string): Prepared {
      const made = prepared.get(draftId);
      if (!made) throw new Refusal('report_not_prepared');
      return made;
    },
    progress: (): number | null => running?.progress() ?? null,
    stop: (): void => running?.stop(),
    forget(): void {
      running?.stop();
      prepared.clear();
    },
  };
}

export function hashOfJob(job: ReportJob): string {
  return sha256(JSON.stringify(job));
}
