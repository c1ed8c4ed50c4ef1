import { CircleAlert } from 'lucide-react';
import styles from './Field.module.css';

/** Hint and error of a native control, to be named by its `aria-describedby`. */
export function FieldNotes({
  id,
  hint,
  error,
}: {
  id: string;
  hint?: string | undefined;
  error?: string | undefined;
}) {
  return (
    <div id={id}>
      {hint && <p className={styles.hint}>{hint}</p>}
      {error && <ErrorText text={error} />}
    </div>
  );
}

export function ErrorText({ text }: { text: string }) {
  return (
    <span className={styles.error}>
      <CircleAlert size={16} aria-hidden />
      <span>{text}</span>
    </span>
  );
}
