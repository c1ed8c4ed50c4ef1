import type { Ref } from 'react';
import { TextArea } from 'react-aria-components';
import { classes } from '../format/text.ts';
import styles from './Field.module.css';
import { TextFrame, type TextFrameOptions } from './TextFrame.tsx';

interface Props extends TextFrameOptions {
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** Text of more than one line. */
export function TextAreaField({ areaRef, ...rest }: Props) {
  return (
    <TextFrame {...rest}>
      <TextArea ref={areaRef} rows={3} className={classes(styles.control, styles.area)} />
    </TextFrame>
  );
}
