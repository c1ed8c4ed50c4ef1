import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { MOST_SEARCHED } from '../../../../src-shared/ipc/searchChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { ShowButton } from '../../../components/layout/ShowButton.tsx';
import { Title } from '../../../components/layout/Title.tsx';
import { useDebounced } from '../../../hooks/useDebounced.ts';
import { useShownForAMinute } from '../../../hooks/useShownForAMinute.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { useVault } from '../../frame/VaultContext.ts';
import { AllCases } from './AllCases.tsx';
import { CaseFilters } from './CaseFilters.tsx';
import styles from './CaseList.module.css';
import { CaseSearch } from './CaseSearch.tsx';
import { EmptyJournal } from './EmptyJournal.tsx';
import { type Finding, isPeriodReversed, isSearching } from './finding.ts';
import { SearchResults } from './SearchResults.tsx';
import { scrollerOf } from './scrollerOf.ts';

/** An entry that a search found, with what was searched for. */
export interface FoundEntry {
  entryId: string;
  find: string;
}

interface Props {
  finding: Finding;
  onFinding(finding: Finding): void;
  /** The case that the counsellor comes back from. */
  returnTo: string | null;
  /** Rises when the search box is asked for. */
  searchRequests: number;
}

const SEARCH_PAUSE = 120;

/** The cases: all that pass the filters, or what a search found. */
export function CaseList(props: Props) {
  const { isReadOnly, go } = useVault();
  const { finding, onFinding, returnTo, searchRequests } = props;
  const page = useRef<HTMLElement>(null);
  const box = useRef<HTMLInputElement>(null);
  const [left, setLeft] = useState(returnTo === null ? null : finding.left);
  const text = useDebounced(finding.text, SEARCH_PAUSE);
  const any = useCall('cases:list', { limit: 1 });
  const organisations = useCall('organisations:list', undefined);
  const ownThemes = useCall('themes:list', undefined);
  const names = useShownForAMinute();
  const words = nl.journal;
  const isArchiveEmpty = any.value?.total === 0;
  const cannotAsk = text.length > MOST_SEARCHED || isPeriodReversed(finding);

  /** What was left is behind the counsellor as soon as something else is looked for. */
  function change(next: Finding): void {
    setLeft(null);
    onFinding(next);
  }

  /** Opens a case; the row with this id, of a case or of what was found in one, takes the focus on coming back. */
  function open(id: string, left: { id: string; index: number }, hit?: FoundEntry): void {
    onFinding({ ...finding, left: { ...left, scroll: scrollerOf(page.current)?.scrollTop ?? 0 } });
    go({ screen: 'case', id, isNew: false, ...hit });
  }

  const shared = {
    finding: { ...finding, text },
    organisations: organisations.value ?? [],
    ownThemes: ownThemes.value ?? [],
    left,
    showsNames: names.isShown,
    onLeaveUp: () => box.current?.focus(),
    bar: <ShowButton shown={names} show={words.showNames} hide={words.hideNames} />,
    onWiden: change,
  };

  return (
    <section ref={page} className={styles.page} aria-labelledby="cases-title">
      <header className={styles.header}>
        <Title id="cases-title" takesFocus={left === null && searchRequests === 0}>
          {words.title}
        </Title>
        {!isReadOnly && !isArchiveEmpty && (
          <Button look="main" icon={<Plus size={18} aria-hidden />} onPress={() => go({ screen: 'new' })}>
            {words.newCase}
          </Button>
        )}
      </header>
      {isArchiveEmpty ? (
        <EmptyJournal />
      ) : (
        <>
          <CaseSearch
            finding={finding}
            onFinding={change}
            searchRequests={searchRequests}
            box={box}
            onLeaveDown={() => page.current?.querySelector<HTMLElement>('[data-stop], [role="row"]')?.focus()}
          />
          <CaseFilters finding={finding} onFinding={change} organisations={organisations.value ?? []} />
          {!cannotAsk && isSearching(text) && (
            <SearchResults
              {...shared}
              onMore={(hits) => change({ ...finding, hits })}
              onOpenCase={(id) => open(id, { id, index: 0 })}
              onOpenHit={({ caseId, entryId }) =>
                open(caseId, { id: entryId, index: 0 }, { entryId, find: text })
              }
            />
          )}
          {!cannotAsk && !isSearching(text) && (
            <AllCases {...shared} onOpen={(id, index) => open(id, { id, index })} />
          )}
        </>
      )}
    </section>
  );
}
