import { type ReactNode, type RefObject, useId } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { classes } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import type { Answer } from '../../ipc/useCall.ts';
import { BusyLine } from './BusyLine.tsx';
import { Button } from './Button.tsx';
import styles from './ListPage.module.css';
import { FailureLine } from './Notice.tsx';

interface Props {
  title: string;
  lead: string;
  /** The button that opens the form; null where nothing can be added now. */
  add: { label: string; icon: ReactNode; ref: RefObject<HTMLButtonElement | null>; onPress(): void } | null;
  /** What else can be done with the list. */
  actions?: ReactNode;
  list: Pick<Answer<unknown>, 'isLoading' | 'failure'>;
  /** What is being filled in; the list then stands beside it where the window is wide. */
  form: ReactNode | null;
  children: ReactNode;
}

/** A list of what was noted, with what it is for and the form by which it grows. */
export function ListPage({ title, lead, add, actions, list, form, children }: Props) {
  const id = useId();
  return (
    <section className={styles.page} aria-labelledby={id}>
      <div className={styles.lead}>
        <h2 id={id}>{title}</h2>
        <p className={styles.soft}>{lead}</p>
      </div>
      <div className={styles.bar}>
        {add && (
          <Button ref={add.ref} look="main" icon={add.icon} onPress={add.onPress}>
            {add.label}
          </Button>
        )}
        {actions}
      </div>
      <BusyLine text={list.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={list.failure && sentenceOf(list.failure)} />
      <div className={classes(styles.body, form !== null && styles.besideForm)}>
        {form}
        <div className={styles.list}>{children}</div>
      </div>
    </section>
  );
}
