import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import type { DocumentRecord } from '../../../src-shared/domain/documentRecord.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { documentsChannels } from '../../../src-shared/ipc/documentsChannels.ts';
import { BoundField } from '../../components/fields/BoundField.tsx';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from './CaseDocuments.module.css';

const schema = documentsChannels['documents:rename'].input.pick({ name: true });

/** Another name for a document; its ending stays, so that a copy still opens. */
export function RenameDocument({ row, onDone }: { row: DocumentRecord; onDone(): void }) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { name: row.name } });
  const saving = useAction('documents:rename');
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(0, endOfStem(box.current.value));
  }, []);

  async function save({ name }: z.infer<typeof schema>): Promise<void> {
    const reply = await saving.run({ id: row.id, name });
    if (reply.ok) onDone();
  }

  return (
    <form
      className={styles.form}
      aria-label={nl.documents.renameOf(row.name)}
      noValidate
      onSubmit={form.handleSubmit(save)}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <BoundField form={form} name="name" failure={saving.failure}>
        {(bound, ref) => (
          <TextField
            {...bound}
            inputRef={(input) => {
              box.current = input;
              ref(input);
            }}
            label={nl.documents.name}
          />
        )}
      </BoundField>
      <FailureLine text={sentenceBeside(saving.failure, 'name')} />
      <FormButtons action={nl.common.save} look="plain" isBusy={saving.isRunning} onStop={onDone} />
    </form>
  );
}

function endOfStem(name: string): number {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? dot : name.length;
}
