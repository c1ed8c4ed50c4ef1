import { memo } from 'react';
import Markdown from 'react-markdown';
import { MarkedText } from '../cases/list/MarkedText.tsx';
import styles from './EntryText.module.css';
import { endLists, hasFormatting, markFound, remarkPlugins } from './lightMarkdown.ts';

const allowed = ['p', 'strong', 'em', 'ul', 'ol', 'li', 'br', 'mark'];

interface Props {
  text: string;
  /** Searched words, to be marked where they stand. */
  find: string;
}

/** The text of an entry: bold, italic and lists as such, anything else as it was typed. */
export const EntryText = memo(function EntryText({ text, find }: Props) {
  if (!hasFormatting(text)) {
    return (
      <p className={styles.plain}>
        <MarkedText text={text} find={find} />
      </p>
    );
  }
  return (
    <div className={styles.formatted}>
      <Markdown
        remarkPlugins={remarkPlugins}
        rehypePlugins={[markFound(find)]}
        allowedElements={allowed}
        unwrapDisallowed
      >
        {endLists(text)}
      </Markdown>
    </div>
  );
});
