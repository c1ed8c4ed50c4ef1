import { parseFormatting, type Run, type TextBlock } from '../../../src-shared/domain/formattedText.ts';
import styles from './FormattedText.module.css';

/** Light formatting as a document prints it. */
export function FormattedBlocks({ blocks }: { blocks: readonly TextBlock[] }) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: nothing in it moves.
    <Block key={index} block={block} />
  ));
}

export function FormattedText({ text }: { text: string }) {
  return (
    <div className={styles.text}>
      <FormattedBlocks blocks={parseFormatting(text)} />
    </div>
  );
}

function Block({ block }: { block: TextBlock }) {
  if (block.kind === 'paragraph') return <p className={styles.lines}>{block.runs.map(styled)}</p>;
  const List = block.start === null ? 'ul' : 'ol';
  return (
    <List className={styles[List]} {...(block.start !== null && { start: block.start })}>
      {block.items.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing in it moves.
        <li key={index} className={styles.lines}>
          {runs.map(styled)}
        </li>
      ))}
    </List>
  );
}

function styled({ text, isBold, isItalic }: Run, index: number) {
  const inner = isItalic ? <em>{text}</em> : text;
  return isBold ? <strong key={index}>{inner}</strong> : <span key={index}>{inner}</span>;
}
