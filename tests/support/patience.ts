const MINUTE = 60_000;

/** Milliseconds. These limits only end a run that hangs: no promise depends on them, however slow the machine. */
export const TEST_PATIENCE = 15 * MINUTE;

/** For one thing to appear, close or hold. */
export const WAIT_PATIENCE = 2 * MINUTE;

/** For the numbers of a report, which are attacked before they are shown. */
export const REPORT_PATIENCE = 10 * MINUTE;
