import { useEffect, useRef, useState } from 'react';
import { type DocumentRecord, documentName } from '../../../src-shared/domain/documentRecord.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { TextField } from '../../components/fields/TextField.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import styles from './CaseDocuments.module.css';

/** Another name for a document; its ending stays, so that a copy still opens. */
export function RenameDocument({ row, onDone }: { row: DocumentRecord; onDone(): void }) {
  const saving = useAction('documents:rename');
  const [name, setName] = useState(row.name);
  const [complaint, setComplaint] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(0, endOfStem(input.current.value));
  }, []);

  async function save(): Promise<void> {
    const parsed = documentName.safeParse(name);
    setComplaint(parsed.success ? undefined : parsed.error.issues[0]?.message);
    if (parsed.success && (await saving.run({ id: row.id, name: parsed.data })).ok) onDone();
    else input.current?.focus();
  }

  return (
    <form
      className={styles.form}
      aria-label={nl.documents.renameOf(row.name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone()}
    >
      <TextField
        inputRef={input}
        label={nl.documents.name}
        value={name}
        onChange={(next) => {
          setName(next);
          setComplaint(undefined);
          saving.forget();
        }}
        error={complaint ?? (saving.failure && sentenceOf(saving.failure))}
      />
      <FormButtons action={nl.common.save} look="plain" isBusy={saving.isRunning} onStop={onDone} />
    </form>
  );
}

function endOfStem(name: string): number {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? dot : name.length;
}
