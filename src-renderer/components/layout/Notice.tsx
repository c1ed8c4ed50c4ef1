import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { classes } from '../../format/text.ts';
import styles from './Notice.module.css';

const icons = {
  information: Info,
  warning: TriangleAlert,
  failure: CircleAlert,
  success: CircleCheck,
} as const;

interface Props {
  tone: keyof typeof icons;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Left out, it stands there from the start; a failure is spoken at once, the others when there is time. */
  isLive?: boolean;
}

/** A state as icon, word and colour together. */
export function Notice({ tone, title, children, actions, isLive }: Props) {
  const Icon = icons[tone];
  const role = isLive ? (tone === 'failure' ? 'alert' : 'status') : undefined;
  return (
    <div className={classes(styles.notice, styles[tone])} role={role}>
      <Icon size={20} aria-hidden className={styles.icon} />
      <div className={styles.text}>
        <strong className={styles.title}>{title ?? nl.common.notice[tone]}</strong> <span>{children}</span>
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** A failure in words, or nothing; always in the page, so that it is spoken when it comes. */
export function FailureLine({ text }: { text: string | undefined }) {
  return <div role="alert">{text && <Notice tone="failure">{text}</Notice>}</div>;
}

/** What came of an action, or nothing. */
export function SuccessLine({ text }: { text: string | undefined }) {
  return <div role="status">{text && <Notice tone="success">{text}</Notice>}</div>;
}
