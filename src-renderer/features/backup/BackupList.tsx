import { nl } from '../../../src-shared/i18n/nl.ts';
import type { BackupRow } from '../../../src-shared/ipc/backupChannels.ts';
import table from '../../components/layout/Table.module.css';
import { formatMoment } from '../../format/dates.ts';
import { formatSize } from '../../format/numbers.ts';

/** The backups in the chosen folder. */
export function BackupList({ backups }: { backups: readonly BackupRow[] }) {
  const words = nl.backup;
  if (backups.length === 0) return <p>{words.none}</p>;
  return (
    <table className={table.table}>
      <caption>{words.list}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.madeAt}</th>
          <th scope="col" className={table.number}>
            {words.columns.size}
          </th>
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => (
          <tr key={backup.id}>
            <td>{formatMoment(backup.madeAt)}</td>
            <td className={table.number}>{formatSize(backup.bytes)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
