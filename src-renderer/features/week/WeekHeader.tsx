import { ChevronLeft, ChevronRight } from 'lucide-react';
import { plusDays } from '../../../src-shared/domain/day.ts';
import { mondayOf } from '../../../src-shared/domain/week.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { today } from '../../format/dates.ts';
import { useWeekKeys } from './useWeekKeys.ts';
import styles from './Week.module.css';

const DAYS = 7;

interface Props {
  monday: string;
  onTurn(monday: string): void;
}

/** Which week it is, and the way to another one. */
export function WeekHeader({ monday, onTurn }: Props) {
  const words = nl.week;
  const turn = {
    previous: () => onTurn(plusDays(monday, -DAYS)),
    next: () => onTurn(plusDays(monday, DAYS)),
    current: () => onTurn(mondayOf(today())),
  };
  useWeekKeys(turn);
  return (
    <header className={styles.header}>
      <div aria-live="polite">
        <h2 id="week-title">{words.title(monday)}</h2>
        <p className={styles.soft}>{words.span(monday)}</p>
      </div>
      <div className={styles.turn}>
        <Button icon={<ChevronLeft size={18} aria-hidden />} onPress={turn.previous}>
          {words.previous}
        </Button>
        <Button onPress={turn.current} isDisabled={monday === mondayOf(today())}>
          {words.current}
        </Button>
        <Button icon={<ChevronRight size={18} aria-hidden />} onPress={turn.next}>
          {words.next}
        </Button>
      </div>
    </header>
  );
}
