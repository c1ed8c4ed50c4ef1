import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** Names and what belongs to them; `stack` is for a narrow column, where a pair may stand on two lines. */
export function Facts({
  facts,
  layout = 'rows',
}: {
  facts: readonly (readonly [string, ReactNode])[];
  layout?: 'rows' | 'stack';
}) {
  return (
    <dl className={layout === 'rows' ? styles.rows : styles.stack}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
