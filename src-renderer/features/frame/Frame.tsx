import { useState } from 'react';
import type { VaultStatus } from '../../../src-shared/ipc/vaultChannels.ts';
import { ErrorBoundary } from '../../components/layout/ErrorBoundary.tsx';
import { PreviewBanner } from '../../components/layout/PreviewBanner.tsx';
import { saveUnsavedText } from '../../ipc/unsavedText.ts';
import { useAction } from '../../ipc/useAction.ts';
import { CaseForm } from '../cases/form/CaseForm.tsx';
import { CaseList } from '../cases/list/CaseList.tsx';
import { type Finding, startFinding } from '../cases/list/finding.ts';
import { CasePage } from '../cases/page/CasePage.tsx';
import { LeaveDialog } from '../entries/LeaveDialog.tsx';
import { Management } from '../management/Management.tsx';
import { Directory } from '../referrals/Directory.tsx';
import { Report } from '../report/desk/Report.tsx';
import { Today } from '../today/Today.tsx';
import { WeekScreen } from '../week/WeekScreen.tsx';
import styles from './Frame.module.css';
import { Notices } from './Notices.tsx';
import { Rail } from './Rail.tsx';
import { areaOf, areas, type Route, startOf } from './route.ts';
import { ShortcutList } from './ShortcutList.tsx';
import { useLeaveGuard } from './useLeaveGuard.ts';
import { useShortcuts } from './useShortcuts.ts';
import { VaultContext } from './VaultContext.ts';

interface Props {
  status: VaultStatus;
  onRecoveryCode(code: string): void;
}

/** The open vault: the rail, what needs to be known, and one screen. */
export function Frame({ status, onRecoveryCode }: Props) {
  const [route, setRoute] = useState<Route>({ screen: 'today' });
  const [finding, setFinding] = useState<Finding>(startFinding);
  const [searchRequests, setSearchRequests] = useState(0);
  const [showsKeys, setShowsKeys] = useState(false);
  const { leave, ...guard } = useLeaveGuard();
  const lock = useAction('vault:lock');

  async function lockNow(): Promise<void> {
    await saveUnsavedText();
    await lock.run(undefined);
  }

  function show(next: Route): void {
    setSearchRequests(0);
    setRoute(next);
  }

  function go(next: Route): void {
    leave(() => show(next));
  }

  function goBack(): void {
    if (route.screen === 'case') go({ screen: 'list', returnTo: route.id });
    else if (route.screen === 'new') go(beforeNew(route));
  }

  useShortcuts({
    lock: () => void lockNow(),
    search: () =>
      leave(() => {
        setRoute({ screen: 'list', returnTo: null });
        setSearchRequests((former) => former + 1);
      }),
    newCase: () => !status.readOnly && route.screen !== 'new' && go({ screen: 'new' }),
    goTo: (position) => {
      const area = areas[position];
      if (area) go(startOf(area));
    },
    showKeys: () => setShowsKeys(true),
    escape: goBack,
  });

  return (
    <div className={styles.page}>
      {status.preview && <PreviewBanner />}
      <div className={styles.frame}>
        <Rail
          area={areaOf(route)}
          onArea={(area) => go(startOf(area))}
          secondsUntilLock={status.secondsUntilLock}
          isLocking={lock.isRunning}
          onLock={lockNow}
          onKeys={() => setShowsKeys(true)}
        />
        <main className={styles.content}>
          <VaultContext value={{ status, isReadOnly: status.readOnly, go }}>
            <Notices />
            <ErrorBoundary screen={route} onLock={lockNow}>
              {screen()}
            </ErrorBoundary>
          </VaultContext>
        </main>
      </div>
      <LeaveDialog form={guard.asked} onKeep={guard.keep} onThrowAway={guard.throwAway} />
      <ShortcutList isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </div>
  );

  function screen() {
    switch (route.screen) {
      case 'today':
        return <Today />;
      case 'week':
        return <WeekScreen part={route.part} />;
      case 'referrals':
        return <Directory />;
      case 'list':
        return (
          <CaseList
            finding={finding}
            onFinding={setFinding}
            returnTo={route.returnTo}
            searchRequests={searchRequests}
          />
        );
      case 'new':
        return (
          <CaseForm
            key={route.inquiryId}
            inquiryId={route.inquiryId}
            onFilled={guard.onFilled}
            onDone={(id) => (id === null ? go(beforeNew(route)) : show({ screen: 'case', id, isNew: true }))}
          />
        );
      case 'case':
        return (
          <CasePage
            key={`${route.id} ${route.begunAt ?? ''}`}
            id={route.id}
            isNew={route.isNew}
            entryId={route.entryId}
            find={route.find}
            onBack={goBack}
            onFilled={guard.onFilled}
            leave={leave}
          />
        );
      case 'report':
        return <Report />;
      case 'management':
        return (
          <Management
            part={route.part}
            onRecoveryCode={onRecoveryCode}
            onShowKeys={() => setShowsKeys(true)}
          />
        );
    }
  }
}

/** Where a new case is left for: the request that it was to be made of, or the list. */
function beforeNew({ inquiryId }: { inquiryId?: string }): Route {
  return inquiryId === undefined ? { screen: 'list', returnTo: null } : { screen: 'week', part: 'inquiries' };
}
