import type { ReactNode, Ref } from 'react';
import { Input } from 'react-aria-components';
import { classes } from '../../format/text.ts';
import styles from './Field.module.css';
import { TextFrame, type TextFrameOptions } from './TextFrame.tsx';

export interface TextFieldOptions extends TextFrameOptions {
  isShort?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  /** What stands beside the box, such as a button that shows what is typed. */
  beside?: ReactNode;
}

export function TextField({ isShort, inputRef, beside, ...rest }: TextFieldOptions) {
  return (
    <TextFrame {...rest}>
      {beside ? (
        <div className={styles.beside}>
          <Input ref={inputRef} className={styles.control ?? ''} />
          {beside}
        </div>
      ) : (
        <Input ref={inputRef} className={classes(styles.control, isShort && styles.short)} />
      )}
    </TextFrame>
  );
}
