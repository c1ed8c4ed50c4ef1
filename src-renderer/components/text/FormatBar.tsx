import { Bold, Italic, List, ListOrdered } from 'lucide-react';
import { Button, Toolbar } from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import styles from './FormatBar.module.css';
import type { ListKind, Mark } from './formatEdits.ts';

interface Props {
  /** The text area that it formats. */
  controls: string;
  onMark(mark: Mark): void;
  onList(kind: ListKind): void;
}

/** One stop of the Tab key; the arrows go from button to button. */
export function FormatBar({ controls, onMark, onList }: Props) {
  const words = nl.journal.editor;
  const actions = [
    { name: words.bold, Icon: Bold, run: () => onMark('bold') },
    { name: words.italic, Icon: Italic, run: () => onMark('italic') },
    { name: words.bullets, Icon: List, run: () => onList('bullets') },
    { name: words.numbers, Icon: ListOrdered, run: () => onList('numbers') },
  ];
  return (
    <Toolbar aria-label={words.format} aria-controls={controls} className={styles.bar ?? ''}>
      {actions.map(({ name, Icon, run }) => (
        <Button key={name} aria-label={name} onPress={run} className={styles.button ?? ''}>
          <Icon size={18} aria-hidden />
          <span className={styles.tip} aria-hidden>
            {name}
          </span>
        </Button>
      ))}
    </Toolbar>
  );
}
