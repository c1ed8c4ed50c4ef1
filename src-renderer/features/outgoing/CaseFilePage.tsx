import { useState } from 'react';
import {
  type CaseRecordKind,
  caseRecordKinds,
  specOfKind,
} from '../../../src-shared/domain/caseRecordList.ts';
import { entryKinds, isWithAnother } from '../../../src-shared/domain/entryContent.ts';
import { caseRecordWords } from '../../../src-shared/i18n/nl/caseRecords/caseRecordWords.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { CheckList } from '../../components/fields/CheckList.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { formatDay } from '../../format/dates.ts';
import { useCall } from '../../ipc/useCall.ts';
import { CaseFileMaker } from './CaseFileMaker.tsx';
import styles from './OutgoingPage.module.css';

const parts = ['facts', 'agreements', 'referrals'] as const;
const kindsForReporter = caseRecordKinds.filter((kind) => specOfKind(kind).isForReporter);

/** Chooses what the reporter gets to see of the case, shows exactly that, and lets it out as a PDF. */
export function CaseFilePage({ detail }: { detail: CaseDetail }) {
  const entries = detail.entries.filter((entry) => !entry.isRemoved);
  const records = useCall('caseRecords:ofCase', { caseId: detail.id }, { cacheTime: 0 }).value ?? [];
  const [chosenParts, setParts] = useState<readonly string[]>([...parts, ...kindsForReporter]);
  const [entryIds, setEntryIds] = useState<readonly string[]>(() =>
    entries.filter((entry) => !isWithAnother(entry)).map((entry) => entry.id),
  );
  const words = nl.caseFile;
  const noted = (kind: CaseRecordKind): boolean =>
    records.some((record) => record.kind === kind && record.content !== null);
  const kinds = caseRecordKinds.filter(noted);

  return (
    <>
      <div>
        <Title>{words.title(detail.code)}</Title>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      <CheckList
        label={words.parts}
        groups={[
          {
            choices: [
              ...parts.map((value) => ({ value, label: words[value] })),
              ...kinds.map((value) => ({ value, label: caseRecordWords[value].title })),
            ],
          },
        ]}
        value={chosenParts}
        onChange={setParts}
      />
      {entries.length === 0 ? (
        <p className={styles.lead}>{words.noEntries}</p>
      ) : (
        <CheckList
          label={words.entries}
          hint={words.entriesHint}
          groups={[{ choices: entries.map((entry) => ({ value: entry.id, label: labelOf(entry) })) }]}
          value={entryIds}
          onChange={setEntryIds}
        />
      )}
      <CaseFileMaker
        chosen={{
          about: 'case',
          caseId: detail.id,
          entryIds: [...entryIds],
          facts: chosenParts.includes('facts'),
          agreements: chosenParts.includes('agreements'),
          referrals: chosenParts.includes('referrals'),
          records: caseRecordKinds.filter((kind) => chosenParts.includes(kind)),
        }}
        what={words.what(detail.code)}
      />
    </>
  );
}

function labelOf(entry: CaseDetail['entries'][number]): string {
  const label = nl.caseFile.entry(formatDay(entry.occurredOn), entryKinds.labels[entry.kind]);
  return isWithAnother(entry) ? nl.caseFile.withOther(label) : label;
}
