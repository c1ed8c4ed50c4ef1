import { FailedCheck } from '../../src-shared/disclosure/contract/failedCheck.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';

/**
 * Tables without their witnesses, or a PDF that says something else than its tables, must not leave.
 * @throws Refusal `report_self_check_failed` in the place of a FailedCheck.
 */
export async function refuseOnFailure<T>(make: () => Promise<T>): Promise<T> {
  try {
    return await make();
  } catch (error) {
    throw error instanceof FailedCheck ? new Refusal('report_self_check_failed') : error;
  }
}
