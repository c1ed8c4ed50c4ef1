const LONGEST_WAIT_SECONDS = 60;
const FREE_ATTEMPTS = 2;

/** Counts wrong attempts in memory and makes each next one wait longer: 2, 4, 8 ... 60 seconds. */
export function createAttempts(now: () => number) {
  let failed = 0;
  let notBefore = 0;

  return {
    waitSeconds: (): number => Math.max(0, Math.ceil((notBefore - now()) / 1000)),
    fail(): void {
      failed += 1;
      const excess = failed - FREE_ATTEMPTS;
      if (excess > 0) notBefore = now() + Math.min(LONGEST_WAIT_SECONDS, 2 ** excess) * 1000;
    },
    /** Ends the count after a success and answers how many attempts had failed. */
    reset(): number {
      const count = failed;
      failed = 0;
      notBefore = 0;
      return count;
    },
  };
}
