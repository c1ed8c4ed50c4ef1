import type { Ref } from 'react';
import { TextArea } from 'react-aria-components';
import { classes } from '../../format/text.ts';
import styles from './Field.module.css';
import { TextFrame, type TextFrameOptions } from './TextFrame.tsx';

interface Props extends TextFrameOptions {
  /** What it is about, before its label, where several fields have the same label. */
  about?: string;
  /** How many lines it shows at first. */
  rows?: number;
  areaRef?: Ref<HTMLTextAreaElement>;
}

/** Text of more than a line. */
export function LongTextField({ about, rows = 3, areaRef, ...rest }: Props) {
  return (
    <TextFrame {...rest} {...(about && { 'aria-label': about })}>
      <TextArea ref={areaRef} rows={rows} className={classes(styles.control, styles.area)} />
    </TextFrame>
  );
}
