import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import { today } from '../../format/dates.ts';
import { useCall } from '../../ipc/useCall.ts';
import { dueDayOf } from './describeReminder.ts';
import { EmployerClock } from './EmployerClock.tsx';
import { ReminderList } from './ReminderList.tsx';

/** When to think of the case again; open when something is due. */
export function CaseReminders({ detail }: { detail: CaseDetail }) {
  const reminders = useCall('reminders:ofCase', { caseId: detail.id }, { cacheTime: 0 });
  const [isOpenAtFirst, setOpenAtFirst] = useState(false);
  const open = reminders.value?.filter((one) => one.doneOn === null) ?? [];
  // Once open it stays so: what is done in it must not fold it under the hands.
  if (!isOpenAtFirst && open.some((one) => dueDayOf(one) <= today())) setOpenAtFirst(true);
  const words = nl.reminders;
  return (
    <FoldingPart
      title={words.title}
      summary={open.length > 0 ? words.openCount(open.length) : undefined}
      isOpenAtFirst={isOpenAtFirst}
    >
      <ReminderList caseId={detail.id} />
      {detail.fields.whistleblowerAct && <EmployerClock caseId={detail.id} />}
    </FoldingPart>
  );
}
