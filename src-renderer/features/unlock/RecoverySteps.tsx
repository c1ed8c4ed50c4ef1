import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { ConfirmRecovery } from './ConfirmRecovery.tsx';
import { LockedLayout } from './LockedLayout.tsx';
import { RecoveryCodeSheet } from './RecoveryCodeSheet.tsx';

interface Props {
  code: string;
  /** Part of the first start, or a code that replaces another. */
  isFirst: boolean;
  isPreview: boolean;
  onDone(): void;
}

/** Showing the recovery code, then reading two of its groups back from paper. */
export function RecoverySteps({ code, isFirst, isPreview, onDone }: Props) {
  const [isWritten, setWritten] = useState(false);
  const groups = code.split('-');
  const step = isFirst ? nl.vault.steps(isWritten ? 3 : 2, 3) : nl.vault.steps(isWritten ? 2 : 1, 2);
  return (
    <LockedLayout isPreview={isPreview} step={step}>
      {isWritten ? (
        <ConfirmRecovery groupCount={groups.length} onShowAgain={() => setWritten(false)} onDone={onDone} />
      ) : (
        <RecoveryCodeSheet groups={groups} onWritten={() => setWritten(true)} />
      )}
    </LockedLayout>
  );
}
