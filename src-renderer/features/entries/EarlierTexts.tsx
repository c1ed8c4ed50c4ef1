import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { formatDay, formatMoment } from '../../format/dates.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import styles from './EarlierTexts.module.css';
import { EntryBody } from './EntryBody.tsx';

/** What an entry said before it was changed, newest first. */
export function EarlierTexts({ entryId }: { entryId: string }) {
  const versions = useCall('entries:versions', { id: entryId }, { cacheTime: 0 });
  const words = nl.journal.entry;
  return (
    <div className={styles.earlier}>
      <BusyLine text={versions.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={versions.failure && sentenceOf(versions.failure)} />
      <ol>
        {versions.value?.map((version, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an earlier text is only told by its place in the row
          <li key={index} className={styles.version}>
            <h3>{words.writtenAt(formatMoment(version.writtenAt))}</h3>
            <p className={styles.day}>{words.ofDay(formatDay(version.occurredOn), version.occurredAt)}</p>
            <EntryBody content={version} find="" />
          </li>
        ))}
      </ol>
    </div>
  );
}
