import { type ReactNode, useId } from 'react';
import type { PublishedTable } from '../../../../src-shared/domain/publishedReport.ts';
import { reportPdf } from '../../../../src-shared/i18n/nl/reportPdf.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { OneWayTable } from './OneWayTable.tsx';
import styles from './PublishedFigures.module.css';
import { TwoWayTable } from './TwoWayTable.tsx';

/** One table as published, with what it counts. */
export function PublishedTableView({ table }: { table: PublishedTable }) {
  const id = useId();
  const words = nl.pdf.figures;
  const hasHidden = table.cells.some((cell) => cell.status === 'hidden');
  const hasZeros = table.dimensions.some((dimension) => dimension.structuralZeros.length > 0);
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h4 id={id}>{table.title}</h4>
      {body()}
      <p className={styles.soft}>
        {table.population}
        {table.dimensions.length > 0 && ` ${words.unit[table.unit]}`}
        {hasHidden && ` ${reportPdf.cross.hidden}`}
        {hasZeros && ` ${words.structural}`}
      </p>
    </section>
  );

  function body(): ReactNode {
    const [first, second] = table.dimensions;
    if (!first) {
      return (
        <p>
          <span className={styles.number}>{table.total === null ? '' : nl.pdf.count(table.total)}</span>{' '}
          {words.chartHeading[table.unit]}
        </p>
      );
    }
    if (!second) return <OneWayTable table={table} dimension={first} titleId={id} />;
    // A trend reads from left to right, so its periods are the columns.
    const [rows, columns] = second.id === 'row' ? [second, first] : [first, second];
    return <TwoWayTable table={table} rows={rows} columns={columns} titleId={id} />;
  }
}
