import type { ReactNode } from 'react';
import { Button } from '../layout/Button.tsx';
import { StopButton } from '../layout/StopButton.tsx';
import styles from './FormButtons.module.css';

interface Props {
  /** The verb of what the form does. */
  action: string;
  look?: 'main' | 'plain';
  isBusy: boolean;
  isDisabled?: boolean;
  /** Whether leaving asks first, since something typed would go. */
  isDirty?: boolean;
  onStop(): void;
  /** What else can be done, between the two. */
  children?: ReactNode;
}

/** The buttons below a form: first the one that submits it, last the way out. */
export function FormButtons(props: Props) {
  const { action, look = 'main', isBusy, isDisabled = false, isDirty = false, onStop, children } = props;
  return (
    <div className={styles.buttons}>
      <Button type="submit" look={look} isBusy={isBusy} isDisabled={isDisabled}>
        {action}
      </Button>
      {children}
      <StopButton isDirty={isDirty} isDisabled={isBusy} onStop={onStop} />
    </div>
  );
}
