import { Eye, EyeOff, Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { type CaseRow, MOST_SEARCHED } from '../../../src-shared/ipc/caseChannels.ts';
import { Button } from '../../components/Button.tsx';
import { FailureLine } from '../../components/Notice.tsx';
import { Title } from '../../components/Title.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import styles from './CaseList.module.css';
import { CaseListRow } from './CaseListRow.tsx';
import { CaseSearch } from './CaseSearch.tsx';
import { type CaseFilter, isSearching } from './caseFilter.ts';
import { EmptyJournal } from './EmptyJournal.tsx';
import { useDebounced } from './useDebounced.ts';
import { useShownForAMinute } from './useShownForAMinute.ts';

interface Props {
  filter: CaseFilter;
  onFilter(filter: CaseFilter): void;
  /** The case that the counsellor comes back from. */
  returnTo: string | null;
  /** Rises when the search box is asked for. */
  searchRequests: number;
  isReadOnly: boolean;
  onOpen(id: string): void;
  onNew(): void;
}

const SEARCH_PAUSE = 200;

export function CaseList({ filter, onFilter, returnTo, searchRequests, isReadOnly, onOpen, onNew }: Props) {
  const text = useDebounced(filter.text, SEARCH_PAUSE);
  const isTooLong = text.length > MOST_SEARCHED;
  const cases = useCall(
    'cases:list',
    { text, status: filter.status },
    { keepsFormer: true, isEnabled: !isTooLong },
  );
  const organisations = useCall('organisations:list', undefined);
  const ownThemes = useCall('themes:list', undefined);
  const names = useShownForAMinute();
  const words = nl.journal;
  const rows = isTooLong ? undefined : cases.value;
  const isEmpty = rows?.length === 0;
  const all = useCall('cases:list', { text: '', status: 'all' }, { isEnabled: isEmpty });
  const isArchiveEmpty = isEmpty && all.value?.length === 0;
  const organisationNames = new Map(organisations.value?.map((one) => [one.id, one.name]));

  return (
    <section className={styles.page} aria-labelledby="cases-title">
      <header className={styles.header}>
        <Title id="cases-title" takesFocus={returnTo === null && searchRequests === 0}>
          {words.title}
        </Title>
        {!isReadOnly && !isArchiveEmpty && (
          <Button look="main" icon={<Plus size={18} aria-hidden />} onPress={onNew}>
            {words.newCase}
          </Button>
        )}
      </header>
      {!isArchiveEmpty && <CaseSearch filter={filter} onFilter={onFilter} searchRequests={searchRequests} />}
      <FailureLine text={cases.failure && sentenceOf(cases.failure)} />
      <div className={styles.bar}>
        <p role="status">{rows && !isEmpty ? count(rows, text) : ''}</p>
        {rows && !isEmpty && (
          <Button
            look="quiet"
            icon={names.isShown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
            onPress={names.toggle}
          >
            {names.isShown ? words.hideNames : words.showNames}
          </Button>
        )}
      </div>
      {isEmpty && all.value && (
        <EmptyJournal
          filter={{ ...filter, text }}
          isArchiveEmpty={isArchiveEmpty}
          isReadOnly={isReadOnly}
          onNew={onNew}
        />
      )}
      {rows && !isEmpty && (
        <Rows returnTo={returnTo}>
          {rows.map((row) => (
            <CaseListRow
              key={row.id}
              row={row}
              organisation={
                organisationNames.size > 1 ? organisationNames.get(row.organisationId) : undefined
              }
              ownThemes={ownThemes.value ?? []}
              showsNames={names.isShown}
              onOpen={() => onOpen(row.id)}
            />
          ))}
        </Rows>
      )}
    </section>
  );

  function count(found: readonly CaseRow[], searched: string): string {
    return isSearching(searched) ? words.foundFor(found.length, searched.trim()) : words.found(found.length);
  }
}

/** The rows; gives the focus back to the case that was left. */
function Rows({ returnTo, children }: { returnTo: string | null; children: React.ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (returnTo) list.current?.querySelector<HTMLElement>(`[data-case="${returnTo}"]`)?.focus();
  }, [returnTo]);
  return (
    <ul ref={list} className={styles.list}>
      {children}
    </ul>
  );
}
