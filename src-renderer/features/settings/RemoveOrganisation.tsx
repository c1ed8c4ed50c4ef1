import { useState } from 'react';
import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureLine } from '../../components/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from './RemoveOrganisation.module.css';

export function RemoveOrganisation({
  organisation,
  onRemoved,
}: {
  organisation: Organisation;
  onRemoved(): void;
}) {
  const [isAsking, setAsking] = useState(false);
  const removal = useAction('organisations:remove', ['organisations:list']);
  const words = nl.settings.organisations;

  async function remove(): Promise<void> {
    const reply = await removal.run({ id: organisation.id });
    setAsking(false);
    if (reply.ok) onRemoved();
  }

  return (
    <div className={styles.place}>
      <FailureLine text={removal.failure && sentenceOf(removal.failure)} />
      <Button look="quiet" onPress={() => setAsking(true)}>
        {words.remove}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={words.removeTitle(organisation.name)}
        action={words.remove}
        isRunning={removal.isRunning}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      >
        <p>{words.removeText}</p>
      </ConfirmDialog>
    </div>
  );
}
