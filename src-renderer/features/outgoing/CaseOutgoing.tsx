import { useEffect, useRef } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import styles from './CaseOutgoing.module.css';
import type { CaseOutgoingKind } from './caseOutgoingKind.ts';

interface Props {
  /** What was just being made: its button takes the focus back. */
  cameFrom: CaseOutgoingKind | null;
  onOpen(kind: CaseOutgoingKind): void;
}

/** What can be made of a case to leave the vault. */
export function CaseOutgoing({ cameFrom, onOpen }: Props) {
  return (
    <FoldingPart title={nl.outgoing.fromCase} isOpenAtFirst={cameFrom !== null}>
      <Choice kind="case_pdf" words={nl.caseFile} cameFrom={cameFrom} onOpen={onOpen} />
      <Choice kind="account" words={nl.caseFile.account} cameFrom={cameFrom} onOpen={onOpen} />
      <Choice kind="brief" words={nl.brief} cameFrom={cameFrom} onOpen={onOpen} />
    </FoldingPart>
  );
}

interface ChoiceProps extends Props {
  kind: CaseOutgoingKind;
  words: { action: string; hint: string };
}

function Choice({ kind, words, cameFrom, onOpen }: ChoiceProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (cameFrom === kind) button.current?.focus();
  }, [cameFrom, kind]);
  return (
    <div className={styles.choice}>
      <div>
        <Button ref={button} onPress={() => onOpen(kind)}>
          {words.action}
        </Button>
      </div>
      <p className={styles.soft}>{words.hint}</p>
    </div>
  );
}
