import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { TextField } from '../../components/fields/TextField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { refreshAfter } from '../../ipc/refreshAfter.ts';
import { sentenceAt, sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './CasePeople.module.css';

/** Destroys what points to persons in a closed case, after its number has been typed. */
export function DestroyIdentity({ detail }: { detail: CaseDetail }) {
  const { isReadOnly } = useVault();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState<boolean>();
  const [typedCode, setTyped] = useState('');
  const destroying = useAction('people:destroy');
  const field = useRef<HTMLInputElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const words = nl.people.destroy;
  const isOffered = !isReadOnly && detail.fields.closedOn !== null && detail.identityDestroyedOn === null;

  useEffect(() => {
    if (isDone !== undefined) outcome.current?.focus();
  }, [isDone]);

  function ask(): void {
    destroying.forget();
    setTyped('');
    setDone(undefined);
    setAsking(true);
  }

  async function destroy(): Promise<void> {
    const reply = await destroying.run({ caseId: detail.id, typedCode });
    if (!reply.ok && reply.error.field === 'typedCode') return field.current?.focus();
    setAsking(false);
    // It may have been destroyed all the same: `traces_left` comes after it.
    if (!reply.ok) await refreshAfter(client, 'people:destroy');
    setDone(reply.ok);
  }

  return (
    <>
      <div ref={outcome} tabIndex={-1}>
        <SuccessLine text={isDone ? words.done : undefined} />
        <FailureLine text={isAsking ? undefined : sentenceBeside(destroying.failure, 'typedCode')} />
      </div>
      {isOffered && (
        <div className={styles.destroy}>
          <p className={styles.soft}>{words.lead}</p>
          <Button onPress={ask}>{words.start}</Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={words.title(detail.code)}
        action={words.start}
        isRunning={destroying.isRunning}
        onConfirm={() => void destroy()}
        onCancel={() => setAsking(false)}
      >
        <p>{words.goes}</p>
        <p>{words.stays}</p>
        <p>{words.backups}</p>
        <form
          onSubmit={(event: FormEvent) => {
            event.preventDefault();
            void destroy();
          }}
        >
          <TextField
            label={words.type(detail.code)}
            inputRef={field}
            value={typedCode}
            onChange={(value) => {
              setTyped(value);
              destroying.forget();
            }}
            error={sentenceAt(destroying.failure, 'typedCode')}
            autoComplete="off"
            spellCheck="false"
          />
        </form>
        <BusyLine text={destroying.isRunning ? words.running : undefined} />
      </ConfirmDialog>
    </>
  );
}
