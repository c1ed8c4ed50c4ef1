import { Archive, FolderOpen, PenLine } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { classes } from '../../format/text.ts';
import styles from './StateMark.module.css';

const icons = { draft: PenLine, closed: Archive, open: FolderOpen } as const;

/** The state of a case as icon, word and colour. */
export function StateMark({ state }: { state: keyof typeof icons }) {
  const Icon = icons[state];
  return (
    <span className={classes(styles.mark, styles[state])}>
      <Icon size={14} aria-hidden />
      {nl.journal[state]}
    </span>
  );
}
