import type { ComponentProps, ReactNode } from 'react';
import styles from './Rows.module.css';

/** A list of what was recorded, one `Row` below the other. */
export function Rows(props: ComponentProps<'ul'>) {
  return <ul {...props} className={styles.list} />;
}

export function Row(props: ComponentProps<'li'>) {
  return <li {...props} className={styles.row} />;
}

/** A line that says less than the one above it. */
export function SoftText(props: ComponentProps<'p'>) {
  return <p {...props} className={styles.soft} />;
}

/** Words as somebody typed them, with their line breaks. */
export function RowText({ children }: { children: ReactNode }) {
  return <p className={styles.text}>{children}</p>;
}

/** The quiet buttons of a row, and what came of them. */
export function RowActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
