import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Actions, Lead } from '../../components/layout/Part.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { OwnThemeForm } from './OwnThemeForm.tsx';
import { OwnThemeRow } from './OwnThemeRow.tsx';
import styles from './OwnThemes.module.css';

/** The themes that the counsellor adds for one organisation; one is open for change at a time. */
export function OwnThemes({ organisationId }: { organisationId: string }) {
  const themes = useCall('themes:list', undefined);
  const [openId, setOpenId] = useState<string | 'new' | null>(null);
  const [wasAdding, setWasAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const words = nl.settings.themes;
  const own = themes.value?.filter((theme) => theme.organisationId === organisationId) ?? [];

  useEffect(() => {
    if (wasAdding) add.current?.focus();
  }, [wasAdding]);

  function stopAdding(): void {
    setOpenId(null);
    setWasAdding(true);
  }

  return (
    <section className={styles.themes} aria-labelledby="own-themes-title">
      <h2 id="own-themes-title">{words.title}</h2>
      <Lead>{words.lead}</Lead>
      <FailureLine text={themes.failure && sentenceOf(themes.failure)} />
      {own.length === 0 && <Lead>{words.none}</Lead>}
      <ul className={styles.list}>
        {own.map((theme) => (
          <OwnThemeRow
            key={theme.id}
            theme={theme}
            isOpen={openId === theme.id}
            onOpen={(isOpen) => setOpenId(isOpen ? theme.id : null)}
            onRemoved={() => add.current?.focus()}
          />
        ))}
      </ul>
      {openId === 'new' ? (
        <OwnThemeForm
          theme={{ id: null, organisationId, label: '', set: 'conduct', retiredOn: null }}
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
