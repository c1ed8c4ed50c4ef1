import type { PublishedTable } from '../../../../src-shared/domain/publishedReport.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import styles from './PublishedFigures.module.css';

interface Props {
  cell: PublishedTable['cells'][number] | undefined;
}

/** A number as printed; one that is hidden has the same sign whatever it is. */
export function CountCell({ cell }: Props) {
  const words = nl.report.figures;
  if (cell?.status === 'structural') return <td className={styles.count}>{words.impossible}</td>;
  if (cell?.status !== 'shown' || cell.value === null) {
    return (
      <td className={styles.count}>
        <span aria-hidden>{words.dash}</span>
        <span className={styles.spoken}>{words.hidden}</span>
      </td>
    );
  }
  return <td className={styles.count}>{nl.pdf.count(cell.value)}</td>;
}
