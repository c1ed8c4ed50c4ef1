import { Circle, CircleCheck } from 'lucide-react';
import { Button } from '../../../components/layout/Button.tsx';
import styles from './MakePage.module.css';

interface Props {
  isDone: boolean;
  text: string;
  action: string;
  onPress(): void;
}

/** One thing that has to be in order before the report can be made, and the way to it while it is not. */
export function MakeStep({ isDone, text, action, onPress }: Props) {
  const Icon = isDone ? CircleCheck : Circle;
  return (
    <li className={styles.step}>
      <Icon size={18} aria-hidden className={isDone ? styles.good : styles.open} />
      <span>{text}</span>
      {!isDone && (
        <Button look="quiet" onPress={onPress}>
          {action}
        </Button>
      )}
    </li>
  );
}
