import { zodResolver } from '@hookform/resolvers/zod';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { dueDayOf } from '../../../src-shared/domain/reminder.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { peopleChannels } from '../../../src-shared/ipc/peopleChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { FailureLine, Notice, SuccessLine } from '../../components/layout/Notice.tsx';
import { formatDay } from '../../format/dates.ts';
import { refreshAfter } from '../../ipc/refreshAfter.ts';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './CasePeople.module.css';

const schema = peopleChannels['people:destroy'].input.pick({ typedCode: true });

/** Destroys what points to persons in a closed case, after its number has been typed. */
export function DestroyIdentity({ detail }: { detail: CaseDetail }) {
  const { isReadOnly } = useVault();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState<boolean>();
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { typedCode: '' } });
  const destroying = useAction('people:destroy');
  const outcome = useRef<HTMLDivElement>(null);
  const reminders = useCall('reminders:ofCase', { caseId: detail.id }, { cacheTime: 0 });
  const words = nl.people.destroy;
  const isOffered = !isReadOnly && detail.fields.closedOn !== null && detail.identityDestroyedOn === null;

  const planned = (reminders.value ?? [])
    .filter(({ kind, doneOn }) => kind === 'aftercare' && doneOn === null)
    .map((one) => formatDay(dueDayOf(one)));

  useEffect(() => {
    if (isDone !== undefined) outcome.current?.focus();
  }, [isDone]);

  function ask(): void {
    destroying.forget();
    form.reset();
    setDone(undefined);
    setAsking(true);
  }

  async function destroy(values: z.infer<typeof schema>): Promise<void> {
    const reply = await destroying.run({ ...values, caseId: detail.id });
    if (!reply.ok && reply.error.field === 'typedCode') return;
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
          {planned.length > 0 && <Notice tone="warning">{words.aftercarePlanned(planned)}</Notice>}
          <Button onPress={ask}>{words.start}</Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={words.title(detail.code)}
        action={words.start}
        isRunning={destroying.isRunning}
        onConfirm={form.handleSubmit(destroy)}
        onCancel={() => setAsking(false)}
      >
        {planned.length > 0 && <Notice tone="warning">{words.aftercarePlanned(planned)}</Notice>}
        <p>{words.goes}</p>
        <p>{words.stays}</p>
        <p>{words.backups}</p>
        <form noValidate onSubmit={form.handleSubmit(destroy)}>
          <BoundField form={form} name="typedCode" failure={destroying.failure}>
            {(bound, ref) => (
              <TextField
                {...bound}
                label={words.type(detail.code)}
                inputRef={ref}
                autoComplete="off"
                spellCheck="false"
              />
            )}
          </BoundField>
        </form>
        <BusyLine text={destroying.isRunning ? words.running : undefined} />
      </ConfirmDialog>
    </>
  );
}
