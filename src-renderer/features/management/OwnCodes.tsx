import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { OwnList } from '../../../src-shared/domain/ownCode.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Actions, Lead } from '../../components/layout/Part.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { OwnCodeForm } from './OwnCodeForm.tsx';
import { OwnCodeRow } from './OwnCodeRow.tsx';
import styles from './OwnCodes.module.css';
import { type AnyOwnCode, ownCodeChannels } from './ownCodeChannels.ts';

/** The themes or places that the counsellor adds for one organisation; one is open for change at a time. */
export function OwnCodes({ list, organisationId }: { list: OwnList; organisationId: string }) {
  const codes = useCall(ownCodeChannels[list].list, undefined);
  const [openId, setOpenId] = useState<string | 'new' | null>(null);
  const [wasAdding, setWasAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const words = nl.settings[list];
  const all: readonly AnyOwnCode[] = codes.value ?? [];
  const own = all.filter((code) => code.organisationId === organisationId);
  const titleId = `own-${list}-title`;

  useEffect(() => {
    if (wasAdding) add.current?.focus();
  }, [wasAdding]);

  function stopAdding(): void {
    setOpenId(null);
    setWasAdding(true);
  }

  return (
    <section className={styles.themes} aria-labelledby={titleId}>
      <h2 id={titleId}>{words.title}</h2>
      <Lead>{words.lead}</Lead>
      <FailureLine text={codes.failure && sentenceOf(codes.failure)} />
      {own.length === 0 && <Lead>{words.none}</Lead>}
      <ul className={styles.list}>
        {own.map((code) => (
          <OwnCodeRow
            key={code.id}
            list={list}
            code={code}
            isOpen={openId === code.id}
            onOpen={(isOpen) => setOpenId(isOpen ? code.id : null)}
            onRemoved={() => add.current?.focus()}
          />
        ))}
      </ul>
      {openId === 'new' ? (
        <OwnCodeForm
          list={list}
          code={{
            id: null,
            organisationId,
            label: '',
            retiredOn: null,
            ...(list === 'themes' && { set: 'conduct' }),
          }}
          onDone={stopAdding}
        />
      ) : (
        <Actions>
          <Button
            ref={add}
            icon={<Plus size={18} aria-hidden />}
            onPress={() => {
              setWasAdding(false);
              setOpenId('new');
            }}
          >
            {words.add}
          </Button>
        </Actions>
      )}
    </section>
  );
}
