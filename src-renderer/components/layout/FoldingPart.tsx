import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './FoldingPart.module.css';

interface Props {
  title: string;
  /** What stands beside the title, also while it is folded: a number or a word, never anything about a person. */
  summary?: string | undefined;
  /** Opens it, also when it becomes so later on; only the counsellor folds it away. */
  isOpenAtFirst?: boolean;
  /** 3 where it stands below the heading of a part. */
  level?: 2 | 3;
  children: ReactNode;
}

/** A part of a screen that can be folded away, such as what stands beside the timeline of a case. */
export function FoldingPart({ title, summary, isOpenAtFirst = false, level = 2, children }: Props) {
  const id = useId();
  const [wasOpened, setOpened] = useState(isOpenAtFirst);
  if (isOpenAtFirst && !wasOpened) setOpened(true);
  const Heading = `h${level}` as const;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <details open={wasOpened}>
        <summary className={styles.head}>
          <ChevronRight size={18} aria-hidden />
          <Heading id={id}>{title}</Heading>
          {summary && <span className={styles.summary}>{summary}</span>}
        </summary>
        <div className={styles.body}>{children}</div>
      </details>
    </section>
  );
}
