import { type ReactNode, type RefObject, useId } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { classes } from '../../format/text.ts';
import type { useShownForAMinute } from '../../hooks/useShownForAMinute.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import type { Answer } from '../../ipc/useCall.ts';
import { BusyLine } from './BusyLine.tsx';
import { Button } from './Button.tsx';
import styles from './ListPage.module.css';
import { FailureLine } from './Notice.tsx';
import { ShowButton } from './ShowButton.tsx';

interface Props {
  words: { title: string; lead: string; add: string; show: string; hide: string };
  icon: ReactNode;
  /** Whether its form is open, and the button that opens it. */
  state: { isOpen: boolean; add: RefObject<HTMLButtonElement | null>; begin(): void };
  canAdd: boolean;
  /** What a glance may not tell; null while there is nothing to show. */
  shown: ReturnType<typeof useShownForAMinute> | null;
  list: Pick<Answer<unknown>, 'isLoading' | 'failure'>;
  /** What is being filled in; the list then stands beside it where the window is wide. */
  form: ReactNode;
  children: ReactNode;
}

/** A list of what was noted, with what it is for and the form by which it grows. */
export function ListPage({ words, icon, state, canAdd, shown, list, form, children }: Props) {
  const id = useId();
  return (
    <section className={styles.page} aria-labelledby={id}>
      <div className={styles.lead}>
        <h2 id={id}>{words.title}</h2>
        <p className={styles.soft}>{words.lead}</p>
      </div>
      <div className={styles.bar}>
        {canAdd && !state.isOpen && (
          <Button ref={state.add} look="main" icon={icon} onPress={state.begin}>
            {words.add}
          </Button>
        )}
        {shown && <ShowButton shown={shown} show={words.show} hide={words.hide} />}
      </div>
      <BusyLine text={list.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={list.failure && sentenceOf(list.failure)} />
      <div className={classes(styles.body, state.isOpen && styles.besideForm)}>
        {state.isOpen && form}
        <div className={styles.list}>{children}</div>
      </div>
    </section>
  );
}
