import type { ComponentProps, ReactNode } from 'react';
import styles from './InsetForm.module.css';

/** A small form that opens inside a list or a part. */
export function InsetForm(props: ComponentProps<'form'>) {
  return <form {...props} className={styles.form} />;
}

/** The same place where there is nothing to fill in. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className={styles.form}>{children}</div>;
}
