import { nl } from '../../../src-shared/i18n/nl.ts';
import { Notice } from '../../components/layout/Notice.tsx';
import { parseTime } from '../../format/timeOfDay.ts';
import { useCall } from '../../ipc/useCall.ts';
import { subjectOf } from './describeAppointment.ts';
import { type TypedTime, typedTime } from './TimeFields.tsx';

interface Props {
  typed: Partial<TypedTime>;
  /** The appointment that is changed itself. */
  exceptId: string | null;
}

/** Says what else is planned at the time that is typed; it keeps nobody from planning two. */
export function OverlapNotice({ typed, exceptId }: Props) {
  const whole = typedTime.safeParse(typed);
  const at = whole.success ? parseTime(whole.data.time) : null;
  const isAsked = whole.success && at !== null;
  const { on, minutes } = whole.data ?? { on: '2000-01-01', minutes: 1 };
  const others = useCall(
    'appointments:overlapping',
    { on, at: at ?? '00:00', minutes, exceptId },
    { isEnabled: isAsked, cacheTime: 0 },
  );
  const words = nl.appointments;
  const found = isAsked ? (others.value ?? []) : [];
  return (
    <div role="status">
      {found.length > 0 && (
        <Notice tone="warning">
          {words.overlap(found.map((one) => `${words.fromUntil(one)} ${subjectOf(one).toLowerCase()}`))}
        </Notice>
      )}
    </div>
  );
}
