import { FileText } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { DocumentRecord } from '../../../src-shared/domain/documentRecord.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Row, RowActions, SoftText } from '../../components/layout/Rows.tsx';
import { formatDay } from '../../format/dates.ts';
import { formatSize } from '../../format/numbers.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './CaseDocuments.module.css';
import { ExportDocument } from './ExportDocument.tsx';
import { RenameDocument } from './RenameDocument.tsx';

interface Props {
  row: DocumentRecord;
  onChange(): void;
}

/** One document with what can be done with it; a removed one folds to a line that brings it back. */
export function DocumentRow({ row, onChange }: Props) {
  const { isReadOnly } = useVault();
  const removal = useAction('documents:remove');
  const returning = useAction('documents:restore');
  const [isRenaming, setRenaming] = useState(false);
  const place = useRef<HTMLLIElement>(null);
  const shape = row.isRemoved ? 'removed' : isRenaming ? 'renaming' : 'kept';
  const former = useRef(shape);
  const words = nl.documents;
  const failure = removal.failure ?? returning.failure;

  // The button that was pressed is gone; what stands in its place takes the focus.
  useEffect(() => {
    if (former.current !== shape) {
      const wanted = former.current === 'renaming' ? '[data-rename]' : '[data-first]';
      if (shape !== 'renaming') place.current?.querySelector<HTMLElement>(wanted)?.focus();
    }
    former.current = shape;
  }, [shape]);

  function press(action: typeof removal | typeof returning): void {
    onChange();
    void action.run({ id: row.id });
  }

  return (
    <Row ref={place}>
      {shape === 'removed' && (
        <>
          <SoftText>
            {words.removed(row.name)} {!isReadOnly && words.removedHint}
          </SoftText>
          {!isReadOnly && (
            <RowActions>
              <Button
                data-first
                look="quiet"
                aria-label={words.restoreOf(row.name)}
                onPress={() => press(returning)}
              >
                {words.restore}
              </Button>
            </RowActions>
          )}
        </>
      )}
      {shape === 'renaming' && <RenameDocument row={row} onDone={() => setRenaming(false)} />}
      {shape === 'kept' && (
        <>
          <p className={styles.name}>
            <FileText size={18} aria-hidden />
            <span>{row.name}</span>
          </p>
          <SoftText>{words.size(formatSize(row.bytes), formatDay(row.addedOn))}</SoftText>
          {!isReadOnly && (
            <RowActions>
              <ExportDocument row={row} />
              <Button
                data-rename
                look="quiet"
                aria-label={words.renameOf(row.name)}
                onPress={() => {
                  onChange();
                  setRenaming(true);
                }}
              >
                {words.rename}
              </Button>
              <Button
                data-first
                look="quiet"
                aria-label={words.removeOf(row.name)}
                onPress={() => press(removal)}
              >
                {nl.common.remove}
              </Button>
            </RowActions>
          )}
        </>
      )}
      <FailureLine text={failure && sentenceOf(failure)} />
    </Row>
  );
}
