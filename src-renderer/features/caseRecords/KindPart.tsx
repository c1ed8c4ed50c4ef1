import { Plus } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { CaseRecordKind } from '../../../src-shared/domain/caseRecordList.ts';
import { caseRecordWords } from '../../../src-shared/i18n/nl/caseRecords/caseRecordWords.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseRecord } from '../../../src-shared/ipc/caseRecordsChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { SuccessLine } from '../../components/layout/Notice.tsx';
import { RowActions, Rows, SoftText } from '../../components/layout/Rows.tsx';
import { useFocusBack } from '../../hooks/useFocusBack.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './CaseRecords.module.css';
import { RecordForm } from './RecordForm.tsx';
import { RecordRow } from './RecordRow.tsx';
import { recordFormOf } from './recordFormOf.ts';

interface Props {
  caseId: string;
  kind: CaseRecordKind;
  records: readonly CaseRecord[];
  /** Has a heading of its own, below that of the group. */
  isTitled: boolean;
  /** A form was left half filled in here. */
  onHalfFilled(): void;
}

/** The records of one kind, and the form for a new one. */
export function KindPart({ caseId, kind, records, isTitled, onHalfFilled }: Props) {
  const { isReadOnly } = useVault();
  const draftName = recordFormOf(caseId, kind);
  const hasDraft = useHasDraft(draftName, !isReadOnly);
  const [asked, setAsked] = useState<boolean>();
  const [isSaved, setSaved] = useState(false);
  const isOpen = asked ?? hasDraft;
  const add = useFocusBack<HTMLButtonElement>(isOpen);
  const id = useId();
  const words = caseRecordWords[kind];
  const tell = useEffectEvent(onHalfFilled);

  useEffect(() => {
    if (hasDraft) tell();
  }, [hasDraft]);

  return (
    <section
      className={styles.kind}
      {...(isTitled ? { 'aria-labelledby': id } : { 'aria-label': words.title })}
    >
      {isTitled && <h3 id={id}>{words.title}</h3>}
      {words.lines && (
        <ul className={styles.lines}>
          {words.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {records.length === 0 && !isOpen && (
        <SoftText>{isReadOnly ? nl.caseRecords.noneReadOnly : words.none}</SoftText>
      )}
      {records.length > 0 && (
        <Rows>
          {records.map((record) => (
            <RecordRow
              key={record.id}
              caseId={caseId}
              record={record}
              level={isTitled ? 4 : 3}
              onChange={() => setSaved(false)}
              onHalfFilled={onHalfFilled}
            />
          ))}
        </Rows>
      )}
      <SuccessLine text={isSaved ? nl.caseRecords.saved : undefined} />
      {isOpen ? (
        <RecordForm
          caseId={caseId}
          kind={kind}
          title={words.add}
          draftName={draftName}
          takesFocus={asked === true}
          Frame={InsetForm}
          onDone={(savedId) => {
            setAsked(false);
            setSaved(savedId !== null);
          }}
        />
      ) : (
        !isReadOnly && (
          <RowActions>
            <Button
              ref={add}
              look="quiet"
              icon={<Plus size={18} aria-hidden />}
              onPress={() => {
                setSaved(false);
                setAsked(true);
              }}
            >
              {words.add}
            </Button>
          </RowActions>
        )
      )}
    </section>
  );
}
