import { dueDayOf } from '../../../src-shared/domain/reminder.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import { today } from '../../format/dates.ts';
import { useCall } from '../../ipc/useCall.ts';
import { EmployerClock } from './EmployerClock.tsx';
import { ReminderList } from './ReminderList.tsx';

/** When to think of the case again; open when something is due. */
export function CaseReminders({ detail }: { detail: CaseDetail }) {
  const reminders = useCall('reminders:ofCase', { caseId: detail.id }, { cacheTime: 0 });
  const open = reminders.value?.filter((one) => one.doneOn === null) ?? [];
  const words = nl.reminders;
  return (
    <FoldingPart
      title={words.title}
      summary={open.length > 0 ? words.openCount(open.length) : undefined}
      isOpenAtFirst={open.some((one) => dueDayOf(one) <= today())}
    >
      <ReminderList caseId={detail.id} />
      {detail.fields.whistleblowerAct && <EmployerClock caseId={detail.id} />}
    </FoldingPart>
  );
}
