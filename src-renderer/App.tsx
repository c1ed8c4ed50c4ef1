import { useState } from 'react';
import { nl } from '../src-shared/i18n/nl.ts';
import { BusyLine } from './components/layout/BusyLine.tsx';
import { ErrorBoundary } from './components/layout/ErrorBoundary.tsx';
import { FailureLine } from './components/layout/Notice.tsx';
import { Frame } from './features/frame/Frame.tsx';
import { FirstStart } from './features/unlock/FirstStart.tsx';
import { LockedLayout } from './features/unlock/LockedLayout.tsx';
import { NewPassphrase } from './features/unlock/NewPassphrase.tsx';
import { RecoverySteps } from './features/unlock/RecoverySteps.tsx';
import { RenewRecovery } from './features/unlock/RenewRecovery.tsx';
import { Unlock } from './features/unlock/Unlock.tsx';
import { callKluis } from './ipc/callKluis.ts';
import { sentenceOf } from './ipc/sentenceOf.ts';
import { useCall } from './ipc/useCall.ts';

/** Milliseconds between two looks at the state of the vault; looking is no activity and postpones no lock. */
const STATUS_EVERY = 10_000;

/** The whole page; what goes wrong in it leaves a way out. */
export function App() {
  return (
    <ErrorBoundary
      wrap={(notice) => <LockedLayout>{notice}</LockedLayout>}
      onLock={() => void callKluis('vault:lock', undefined)}
    >
      <VaultScreen />
    </ErrorBoundary>
  );
}

/** Shows the one screen that the state of the vault allows. */
function VaultScreen() {
  const status = useCall('vault:status', undefined, { repeatEvery: STATUS_EVERY });
  const [recoveryCode, setRecoveryCode] = useState<{ code: string; isFirst: boolean }>();

  if (!status.value) {
    return (
      <LockedLayout>
        <BusyLine text={status.failure ? undefined : nl.common.loading} />
        <FailureLine text={status.failure && sentenceOf(status.failure)} />
      </LockedLayout>
    );
  }
  if (recoveryCode) {
    return (
      <RecoverySteps
        code={recoveryCode.code}
        isFirst={recoveryCode.isFirst}
        isPreview={status.value.preview}
        onDone={() => setRecoveryCode(undefined)}
      />
    );
  }
  switch (status.value.state) {
    case 'absent':
      return (
        <FirstStart status={status.value} onCreated={(code) => setRecoveryCode({ code, isFirst: true })} />
      );
    case 'locked':
      return <Unlock status={status.value} />;
    case 'new_passphrase_needed':
      return <NewPassphrase status={status.value} />;
    case 'recovery_unconfirmed':
      return (
        <RenewRecovery
          status={status.value}
          onRenewed={(code) => setRecoveryCode({ code, isFirst: false })}
        />
      );
    case 'unlocked':
      return (
        <Frame status={status.value} onRecoveryCode={(code) => setRecoveryCode({ code, isFirst: false })} />
      );
  }
}
