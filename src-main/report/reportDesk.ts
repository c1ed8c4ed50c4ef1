import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ReportDraft } from '../../src-shared/ipc/reportChannels.ts';
import type { JobOutcome, ReportJob } from '../../src-shared/report/decideReport.ts';
import type { Store } from '../store/store.ts';
import { reportJobOf } from './reportInput.ts';
import { type RunningJob, startJob } from './reportJob.ts';
import { sha256 } from './sha256.ts';

/** What was protected and attacked, and of which cases. */
export interface Prepared {
  outcome: JobOutcome;
  job: ReportJob;
  /** Of the input: as long as it is the same, so is the report. */
  hash: string;
}

/**
 * The report that is being prepared, and those that were since the archive was opened. One at a time: a second start
 * stops the first.
 */
export function createReportDesk() {
  let running: RunningJob | undefined;
  const prepared = new Map<string, Prepared>();

  return {
    /** @returns null when it was stopped. @throws Refusal as `reportJobOf`. @throws FailedCheck */
    async work(store: Store, draft: ReportDraft): Promise<Prepared | null> {
      const job = reportJobOf(store, draft);
      const hash = hashOf(job);
      const former = prepared.get(draft.id);
      if (former?.hash === hash) return former;
      running?.stop();
      const own = startJob(job);
      running = own;
      try {
        const outcome = await own.outcome;
        if (outcome === null) return null;
        const made = { outcome, job, hash };
        prepared.set(draft.id, made);
        return made;
      } finally {
        if (running === own) running = undefined;
      }
    },
    /** What was prepared, if it still is the report of this draft. @throws Refusal `report_changed`, `report_not_prepared`. */
    preparedOf(store: Store, draft: ReportDraft): Prepared {
      const made = prepared.get(draft.id);
      if (!made) throw new Refusal('report_not_prepared');
      refuseChanged(store, draft, made);
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

/** @throws Refusal `report_changed` where the cases, the organisation or the earlier reports are others by now. */
export function refuseChanged(store: Store, draft: ReportDraft, { hash }: Pick<Prepared, 'hash'>): void {
  if (hash !== hashOf(reportJobOf(store, draft))) throw new Refusal('report_changed');
}

function hashOf(job: ReportJob): string {
  return sha256(JSON.stringify(job));
}
