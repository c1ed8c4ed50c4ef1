import { CalendarPlus, FileOutput } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { mondayOf } from '../../../src-shared/domain/week.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Appointment } from '../../../src-shared/ipc/appointmentsChannels.ts';
import type { Output } from '../../../src-shared/ipc/contract.ts';
import type { WeekDay } from '../../../src-shared/ipc/weekChannels.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { SoftText } from '../../components/layout/Rows.tsx';
import { ShowButton } from '../../components/layout/ShowButton.tsx';
import { UndoLine } from '../../components/layout/UndoLine.tsx';
import { today } from '../../format/dates.ts';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { useGrowingList } from '../../hooks/useGrowingList.ts';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { AppointmentForm, appointmentFormOf } from '../appointments/AppointmentForm.tsx';
import { nameOf } from '../appointments/describeAppointment.ts';
import { useVault } from '../frame/VaultContext.ts';
import { type ColumnProps, DayColumn } from './DayColumn.tsx';
import { PrintWeek } from './PrintWeek.tsx';
import styles from './Week.module.css';
import { WeekHeader } from './WeekHeader.tsx';

/** Milliseconds between two looks, so that a new day begins here too. */
const LOOK_EVERY = 60_000;

/** Nothing but the week: an appointment that belongs to no case or inquiry yet. */
const ANYTHING = { caseId: null, inquiryId: null };

/** The seven days of a week: side by side in a wide window, below one another in a narrow one. */
export function WeekView() {
  const { isReadOnly } = useVault();
  const [monday, setMonday] = useState(() => mondayOf(today()));
  const week = useCall('week:get', { monday }, { keepsFormer: true, cacheTime: 0, repeatEvery: LOOK_EVERY });
  const names = useShownForAMinute();
  const texts = useCall('week:texts', { monday }, { isEnabled: names.isShown, cacheTime: 0 });
  const hasDraft = useHasDraft(appointmentFormOf(ANYTHING), !isReadOnly);
  const state = useGrowingList<Appointment>(hasDraft);
  const [day, setDay] = useState<string>();
  const [isPrinting, setPrinting] = useState(false);
  const [openId, setOpenId] = useState<string>();
  const print = useFocusBack<HTMLButtonElement>(isPrinting);

  function turn(to: string): void {
    setOpenId(undefined);
    state.say('');
    setMonday(to);
  }

  /** In a week that is still to come a new appointment begins on its Monday. */
  function begin(on = monday > today() ? monday : today()): void {
    setDay(on);
    state.begin();
  }

  return (
    <section className={styles.page} aria-labelledby="week-title">
      <WeekHeader monday={monday} onTurn={turn} />
      <WeekBar
        canChange={!isReadOnly}
        add={state.add}
        print={print}
        names={names}
        onAdd={() => begin()}
        onPrint={() => setPrinting(true)}
      />
      <BusyLine text={week.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={week.failure && sentenceOf(week.failure)} />
      <SoftText role="status">{state.said}</SoftText>
      {state.isOpen && (
        <div className={styles.form}>
          <AppointmentForm
            key={day}
            subject={ANYTHING}
            {...(day && { day })}
            onDone={(isSaved) => state.finish(isSaved ? nl.appointments.saved : '')}
          />
        </div>
      )}
      {isPrinting && <PrintWeek monday={monday} onClose={() => setPrinting(false)} />}
      {state.removed.map((one) => (
        <UndoLine
          key={one.id}
          channel="appointments:restore"
          id={one.id}
          name={nameOf(one)}
          words={nl.appointments}
          onRestored={(said) => state.restore(one, said)}
        />
      ))}
      {week.value && isEmpty(week.value.days) && <p className={styles.empty}>{nl.week.empty}</p>}
      {week.value && (
        <WeekDays
          week={week.value}
          texts={names.isShown ? (texts.value ?? []) : []}
          openId={openId}
          onOpen={setOpenId}
          onAdd={begin}
          onSaid={state.say}
          onRemoved={(gone) => {
            setOpenId(undefined);
            state.remove(gone);
          }}
        />
      )}
    </section>
  );
}

interface DaysProps extends Pick<ColumnProps, 'texts' | 'openId' | 'onOpen' | 'onSaid' | 'onRemoved'> {
  week: Output<'week:get'>;
  onAdd(day: string): void;
}

function WeekDays({ week, onAdd, ...rest }: DaysProps) {
  return (
    <div className={styles.days}>
      {week.days.map((one) => (
        <DayColumn key={one.day} {...rest} day={one} today={week.today} onAdd={() => onAdd(one.day)} />
      ))}
    </div>
  );
}

interface BarProps {
  canChange: boolean;
  add: RefObject<HTMLButtonElement | null>;
  print: RefObject<HTMLButtonElement | null>;
  names: ReturnType<typeof useShownForAMinute>;
  onAdd(): void;
  onPrint(): void;
}

function WeekBar({ canChange, add, print, names, onAdd, onPrint }: BarProps) {
  const words = nl.week;
  return (
    <div className={styles.bar}>
      {canChange && (
        <>
          <Button ref={add} look="main" icon={<CalendarPlus size={18} aria-hidden />} onPress={onAdd}>
            {nl.appointments.add}
          </Button>
          <Button ref={print} icon={<FileOutput size={18} aria-hidden />} onPress={onPrint}>
            {words.print.open}
          </Button>
        </>
      )}
      <ShowButton shown={names} show={words.show} hide={words.hide} />
    </div>
  );
}

function isEmpty(days: readonly WeekDay[]): boolean {
  return days.every((day) => day.appointments.length + day.reminders.length + day.inquiries.length === 0);
}
