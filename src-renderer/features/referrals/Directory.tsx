import { Plus } from 'lucide-react';
import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './Directory.module.css';
import { DirectoryForm } from './DirectoryForm.tsx';
import { DirectoryRow } from './DirectoryRow.tsx';
import { DirectorySearch } from './DirectorySearch.tsx';
import { filterDirectory, wholeDirectory } from './directoryFilter.ts';
import { EmptyDirectory } from './EmptyDirectory.tsx';

const NEW = 'new';

/** The people and bodies to whom the counsellor refers; one is open for change at a time. */
export function Directory() {
  const { isReadOnly } = useVault();
  const directory = useCall('directory:list', undefined);
  const organisations = useCall('organisations:list', undefined);
  const [filter, setFilter] = useState(wholeDirectory);
  const [openId, setOpenId] = useState<string>();
  /** The form that was left, for the focus. */
  const [leftId, setLeftId] = useState<string>();
  const [done, setDone] = useState<string>();
  const words = nl.referrals;
  const entries = directory.value ?? [];
  const known = organisations.value ?? [];
  const open = entries.find((entry) => entry.id === openId);
  const shown = filterDirectory(entries, filter);

  function openForm(id: string): void {
    setDone(undefined);
    setOpenId(id);
  }

  function close(sentence?: string): void {
    setLeftId(openId);
    setOpenId(undefined);
    setDone(sentence);
  }

  if (openId === NEW || open) {
    return <DirectoryForm key={openId} entry={open} organisations={known} onClose={close} />;
  }
  return (
    <section className={styles.page} aria-labelledby="directory-title">
      <header className={styles.header}>
        <Title id="directory-title" takesFocus={leftId === undefined}>
          {words.title}
        </Title>
        {!isReadOnly && (
          <Button
            look="main"
            icon={<Plus size={18} aria-hidden />}
            autoFocus={leftId !== undefined && !shown.some(({ id }) => id === leftId)}
            onPress={() => openForm(NEW)}
          >
            {words.add}
          </Button>
        )}
      </header>
      <p className={styles.lead}>{words.lead}</p>
      <BusyLine text={directory.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={directory.failure && sentenceOf(directory.failure)} />
      <SuccessLine text={done} />
      {entries.length > 0 && (
        <DirectorySearch filter={filter} onFilter={setFilter} organisations={known} count={shown.length} />
      )}
      {directory.value && shown.length === 0 && <EmptyDirectory isEmpty={entries.length === 0} />}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((entry) => (
            <DirectoryRow
              key={entry.id}
              entry={entry}
              organisation={known.find(({ id }) => id === entry.organisationId)?.name}
              takesFocus={entry.id === leftId}
              onChange={() => openForm(entry.id)}
              onDone={setDone}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
