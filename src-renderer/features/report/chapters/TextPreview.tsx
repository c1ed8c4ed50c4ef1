import { FormattedText } from '../../../components/text/FormattedText.tsx';
import styles from './ReportText.module.css';

/** A text as the report will print it, folded away until it is asked for. */
export function TextPreview({ title, text }: { title: string; text: string }) {
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      <div className={styles.paper}>
        <FormattedText text={text} />
      </div>
    </details>
  );
}
