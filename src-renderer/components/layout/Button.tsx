import { LoaderCircle } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import { classes } from '../../format/text.ts';
import styles from './Button.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'children' | 'style' | 'isPending'> {
  /** `main` at most once per screen; `quiet` is a bare word, `danger` only inside a confirmation. */
  look?: 'main' | 'plain' | 'quiet' | 'danger';
  icon?: ReactNode;
  /** Its action runs: it keeps the focus and does nothing when pressed; what runs is said by a status line. */
  isBusy?: boolean;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

export function Button({ look = 'plain', icon, isBusy = false, children, onPress, type, ...rest }: Props) {
  return (
    <AriaButton
      {...rest}
      {...(onPress && !isBusy && { onPress })}
      type={isBusy ? 'button' : (type ?? 'button')}
      aria-disabled={isBusy}
      className={classes(styles.button, styles[look])}
    >
      {isBusy ? <LoaderCircle className={styles.spinner} size={18} aria-hidden /> : icon}
      <span>{children}</span>
    </AriaButton>
  );
}
