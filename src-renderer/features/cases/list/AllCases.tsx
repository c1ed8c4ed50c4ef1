import type { ReactNode } from 'react';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import type { OwnTheme } from '../../../../src-shared/domain/ownTheme.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useCall } from '../../../ipc/useCall.ts';
import styles from './CaseList.module.css';
import { CaseRows } from './CaseRows.tsx';
import { type Finding, filtersOf, type Left } from './finding.ts';
import { NothingFound } from './NothingFound.tsx';

interface Props {
  finding: Finding;
  organisations: readonly Organisation[];
  ownThemes: readonly OwnTheme[];
  left: Left | null;
  showsNames: boolean;
  /** What stands beside the number of cases. */
  bar: ReactNode;
  onLeaveUp(): void;
  onWiden(finding: Finding): void;
  onOpen(id: string, index: number): void;
}

/** Every case that passes the filters, in the order that was chosen. */
export function AllCases(props: Props) {
  const { finding, organisations, ownThemes, left, showsNames, bar, onLeaveUp, onWiden, onOpen } = props;
  const query = { ...filtersOf(finding), order: finding.order };
  const found = useCall(
    'cases:list',
    { ...query, limit: 1, positionOf: left?.id ?? null },
    { keepsFormer: true, cacheTime: 0 },
  );
  const total = found.value?.total ?? 0;

  return (
    <>
      <FailureLine text={found.failure && sentenceOf(found.failure)} />
      <div className={styles.bar}>
        <p role="status">{total > 0 ? nl.journal.found(total) : ''}</p>
        {total > 0 && bar}
      </div>
      {found.value && total === 0 && (
        <NothingFound
          finding={finding}
          organisations={organisations}
          ownThemes={ownThemes}
          onWiden={onWiden}
        />
      )}
      {found.value && total > 0 && (
        <CaseRows
          query={query}
          total={total}
          organisations={organisations}
          ownThemes={ownThemes}
          returnTo={left && { index: found.value.position ?? left.index, scroll: left.scroll }}
          showsNames={showsNames}
          onLeaveUp={onLeaveUp}
          onOpen={onOpen}
        />
      )}
    </>
  );
}
