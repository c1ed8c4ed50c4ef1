import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../../format/text.ts';
import styles from './Mark.module.css';

interface Props {
  /** `good` and `soft` rest, `accent` and `warn` ask for a look. */
  tone: 'good' | 'soft' | 'accent' | 'warn';
  icon: LucideIcon;
  children: ReactNode;
}

/** A state in a few words, told by icon, word and colour together. */
export function Mark({ tone, icon: Icon, children }: Props) {
  return (
    <span className={classes(styles.mark, styles[tone])}>
      <Icon size={14} aria-hidden />
      {children}
    </span>
  );
}
