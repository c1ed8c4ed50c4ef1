import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { ShowButton } from '../../components/layout/ShowButton.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { formatWeekday } from '../../format/dates.ts';
import { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { EmptyJournal } from '../cases/list/EmptyJournal.tsx';
import { useVault } from '../frame/VaultContext.ts';
import { ReminderList } from '../reminders/ReminderList.tsx';
import { BackupLine } from './BackupLine.tsx';
import { CasesToMind } from './CasesToMind.tsx';
import { DraftsNotice } from './DraftsNotice.tsx';
import { DueReminders } from './DueReminders.tsx';
import { EmployerTerms } from './EmployerTerms.tsx';
import styles from './Today.module.css';
import { TodayAppointments } from './TodayAppointments.tsx';
import { TodayInquiries } from './TodayInquiries.tsx';

/** Milliseconds between two looks, so that a new day begins here too. */
const LOOK_EVERY = 60_000;

/** The start screen: what this day asks for. */
export function Today() {
  const { isReadOnly, go } = useVault();
  const today = useCall('today:get', undefined, { repeatEvery: LOOK_EVERY, cacheTime: 0 });
  const names = useShownForAMinute();
  const [said, setSaid] = useState('');
  const dueTitle = useRef<HTMLHeadingElement>(null);
  const words = nl.today;
  const view = today.value;
  const showsNames = names.isShown;

  return (
    <section className={styles.page} aria-labelledby="today-title">
      <header className={styles.header}>
        <div>
          <Title id="today-title">{words.title}</Title>
          {view && <p className={styles.day}>{formatWeekday(view.day)}</p>}
        </div>
        {view?.hasCases && !isReadOnly && (
          <Button look="main" icon={<Plus size={18} aria-hidden />} onPress={() => go({ screen: 'new' })}>
            {nl.journal.newCase}
          </Button>
        )}
      </header>
      <BusyLine text={today.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={today.failure && sentenceOf(today.failure)} />
      {view && <DraftsNotice drafts={view.drafts} />}
      {view && !view.hasCases && <EmptyJournal />}
      {view && <TodayAppointments appointments={view.appointments} />}
      {view && <TodayInquiries inquiries={view.inquiries} oldInquiries={view.oldInquiries} day={view.day} />}
      {view && (view.hasCases || view.due.length > 0) && (
        <section className={styles.part} aria-labelledby="today-due">
          <div className={styles.bar}>
            <h2 id="today-due" ref={dueTitle} tabIndex={-1}>
              {words.due}
            </h2>
            <ShowButton shown={names} show={words.showNames} hide={words.hideNames} />
          </div>
          <p role="status" className={styles.soft}>
            {said}
          </p>
          {view.due.length === 0 && <p>{words.nothingDue}</p>}
          <DueReminders
            showsNames={showsNames}
            reminders={view.due}
            day={view.day}
            whenEmpty={dueTitle}
            onSaid={setSaid}
          />
        </section>
      )}
      {view && view.coming.length > 0 && (
        <section className={styles.part} aria-labelledby="today-coming">
          <h2 id="today-coming">{words.coming}</h2>
          <DueReminders
            showsNames={showsNames}
            reminders={view.coming}
            day={view.day}
            whenEmpty={dueTitle}
            onSaid={setSaid}
          />
        </section>
      )}
      {view && <EmployerTerms showsNames={showsNames} terms={view.terms} day={view.day} />}
      {view && <CasesToMind showsNames={showsNames} view={view} />}
      {view && (
        <FoldingPart
          title={nl.reminders.general}
          summary={view.generalCount > 0 ? nl.reminders.openCount(view.generalCount) : undefined}
        >
          <ReminderList caseId={null} />
        </FoldingPart>
      )}
      {view?.hasCases && !isReadOnly && <BackupLine />}
    </section>
  );
}
