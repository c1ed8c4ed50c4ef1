import { Fragment } from 'react';
import type { PublishedTable } from '../../../src-shared/disclosure/publishedReport.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { capitalise } from '../../format/text.ts';
import { labelsIn } from './labelsIn.ts';
import styles from './PublishedPreview.module.css';

interface Row {
  id: string;
  label: string;
  /** What a merged row holds, empty for a row of one class. */
  members: readonly string[];
  value: number | null;
}

interface Props {
  table: PublishedTable;
  /** The table of one number beside a table of mentions: how many cases stand in more than one of its rows. */
  several: PublishedTable | undefined;
}

/** One table as published: a merged row names what it holds, and a bar's length comes from the printed number alone. */
export function PublishedTableView({ table, several }: Props) {
  const words = nl.pdf.figures;
  const rows = rowsOf(table);
  const longest = Math.max(1, ...rows.map((row) => row.value ?? 0));
  const hasZeros = table.dimensions.some((dimension) => dimension.structuralZeros.length > 0);
  return (
    <section className={styles.part} aria-labelledby={`table-${table.id}`}>
      <h3 id={`table-${table.id}`}>{table.title}</h3>
      <table className={styles.table} aria-labelledby={`table-${table.id}`}>
        <thead>
          <tr>
            <th scope="col" className={styles.label}>
              {columnOf(table.id)}
            </th>
            <th scope="col" className={styles.count}>
              {words.unitHeading[table.unit]}
            </th>
            <td className={styles.bars} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <tr className={row.members.length > 0 ? styles.opens : undefined}>
                <th scope="row" className={styles.label}>
                  {capitalise(row.label)}
                </th>
                <td className={styles.count}>
                  {row.value === null ? words.hiddenCell : nl.pdf.count(row.value)}
                </td>
                <td className={styles.bars}>
                  {row.value !== null && (
                    <svg className={styles.bar} aria-hidden="true" preserveAspectRatio="none">
                      <rect
                        width={`${(100 * row.value) / longest}%`}
                        height="100%"
                        rx="1"
                        className={row.members.length > 0 ? styles.merged : styles.exact}
                      />
                    </svg>
                  )}
                </td>
              </tr>
              {row.members.length > 0 && (
                <tr>
                  <td colSpan={3} className={styles.members}>
                    {nl.report.mergedMembers(row.members.join(', '))}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
        {table.total !== null && (
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              <td className={styles.count}>{nl.pdf.count(table.total)}</td>
              <td className={styles.bars} />
            </tr>
          </tfoot>
        )}
      </table>
      {several &&
        rowsOf(several).map((row) => (
          <p key={row.id}>
            {words.line(row.label, row.value === null ? words.hiddenCell : nl.pdf.count(row.value))}
          </p>
        ))}
      <p className={styles.soft}>
        {table.population} {words.unit[table.unit]}
        {hasZeros && ` ${words.structural}`}
      </p>
    </section>
  );
}

/** What the rows are, in the word of the report itself. */
function columnOf(id: string): string {
  const words: Readonly<Record<string, { title: string; column?: string }>> = nl.pdf.tables;
  return words[id]?.column ?? '';
}

function rowsOf(table: PublishedTable): Row[] {
  return table.dimensions.flatMap((dimension) =>
    dimension.classes.map((one) => {
      const cell = table.cells.find((candidate) => candidate.at[dimension.id] === one.id);
      return {
        id: one.id,
        label: one.label,
        members: one.members.length > 1 ? labelsIn(dimension, one.members) : [],
        value: cell?.value ?? null,
      };
    }),
  );
}
