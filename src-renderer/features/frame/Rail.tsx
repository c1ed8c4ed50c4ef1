import {
  BookLock,
  BookOpenText,
  CalendarCheck,
  CalendarRange,
  FolderClosed,
  Keyboard,
  LockKeyhole,
  Settings2,
  Signpost,
} from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { classes } from '../../format/text.ts';
import styles from './Rail.module.css';
import { type Area, areas } from './route.ts';

const icons = {
  today: CalendarCheck,
  week: CalendarRange,
  cases: FolderClosed,
  referrals: Signpost,
  report: BookOpenText,
  management: Settings2,
} as const;

interface Props {
  area: Area;
  onArea(area: Area): void;
  secondsUntilLock: number | null;
  isLocking: boolean;
  onLock(): void;
  onKeys(): void;
}

/** The tabs of the dossier, and the lock with the time that is left. */
export function Rail({ area, onArea, secondsUntilLock, isLocking, onLock, onKeys }: Props) {
  const words = nl.common;
  return (
    <header className={styles.rail}>
      <p className={styles.brand}>
        <BookLock size={22} aria-hidden />
        <span>{words.appName}</span>
      </p>
      <nav aria-label={words.rail.label}>
        <ul className={styles.tabs}>
          {areas.map((one) => {
            const Icon = icons[one];
            return (
              <li key={one}>
                <button
                  type="button"
                  className={classes(styles.tab, one === area && styles.current)}
                  aria-current={one === area ? 'page' : undefined}
                  onClick={() => onArea(one)}
                >
                  <Icon size={20} aria-hidden />
                  <span>{words.rail[one]}</span>
                </button>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className={styles.foot}>
        <Button look="quiet" icon={<Keyboard size={18} aria-hidden />} onPress={onKeys}>
          {words.keys.title}
        </Button>
        <Button icon={<LockKeyhole size={18} aria-hidden />} onPress={onLock} isBusy={isLocking}>
          {words.lock.action}
        </Button>
        {secondsUntilLock !== null && (
          <p className={styles.left}>
            {secondsUntilLock <= 60
              ? words.lock.lessThanMinute
              : words.lock.minutesLeft(Math.ceil(secondsUntilLock / 60))}
          </p>
        )}
      </div>
    </header>
  );
}
