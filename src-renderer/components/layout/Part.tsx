import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Part.module.css';

/** The parts of a page, well apart. */
export function Parts({ children }: { children: ReactNode }) {
  return <div className={styles.parts}>{children}</div>;
}

/** A part of a page under its own heading. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/** Things of one part below one another, no wider than a line is read. */
export function Stack(props: ComponentProps<'div'>) {
  return <div {...props} className={styles.part} />;
}

/** A form whose fields stand as in a `Stack`. */
export function StackForm(props: ComponentProps<'form'>) {
  return <form {...props} className={styles.part} />;
}

/** A sentence on what a part is for. */
export function Lead({ children }: { children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}

export function Actions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}

/** Settings side by side, below what they are about. */
export function Settings({ children }: { children: ReactNode }) {
  return <div className={styles.settings}>{children}</div>;
}
