import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ImportPreview } from '../../../src-shared/ipc/importChannels.ts';
import table from '../../components/layout/Table.module.css';
import { formatShortDay } from '../../format/dates.ts';
import { capitalise, classes } from '../../format/text.ts';
import styles from './Import.module.css';

/** The first cases as the app understood them, without any name or text of the list. */
export function FirstCases({ cases }: { cases: ImportPreview['first'] }) {
  const words = nl.importSteps.preview;
  return (
    <table className={classes(table.table, table.stacks)}>
      <caption>{words.first(cases.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.code}</th>
          <th scope="col">{words.columns.openedOn}</th>
          <th scope="col">{words.columns.organisation}</th>
          <th scope="col">{words.columns.about}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are a picture of the list, and never change
          <tr key={place}>
            <td data-label={words.columns.code}>
              {one.code ?? <span className={styles.soft}>{words.newCode}</span>}
            </td>
            <td className={styles.day} data-label={words.columns.openedOn}>
              {formatShortDay(one.openedOn)}
            </td>
            <td data-label={words.columns.organisation}>{one.organisation}</td>
            <td data-label={words.columns.about}>
              {capitalise(one.reporterType)},{' '}
              {one.themes.length === 0 ? words.noTheme : one.themes.join(', ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
