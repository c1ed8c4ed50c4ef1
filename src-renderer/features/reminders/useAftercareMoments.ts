import { useState } from 'react';
import type { AftercareWish } from '../../../src-shared/domain/aftercareWish.ts';
import { plusDays } from '../../../src-shared/domain/day.ts';
import { reminderDay } from '../../../src-shared/domain/reminder.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { today } from '../../format/dates.ts';
import { useCall } from '../../ipc/useCall.ts';

/** A moment of nazorg that closing proposes. */
interface Moment {
  /** Days after closing, as the settings have it. */
  days: number;
  isChosen: boolean;
  /** Null while it is being typed. */
  on: string | null;
  error: string | undefined;
}

export interface Aftercare {
  moments: readonly Moment[];
  change(position: number, change: { isChosen?: boolean; on?: string | null }): void;
  /** The chosen days; null while one of them is not a day. */
  days: string[] | null;
  /** Open reminders that the case has already, and how many of them are nazorg. */
  openCount: number;
  plannedCount: number;
}

/**
 * Proposes the moments of the settings from the day of closing, or from the day since which the case is in nazorg. What is past, or comes on top of nazorg that is
 * planned already, is proposed unticked; what the counsellor ticked or moved stays so when that day changes.
 */
export function useAftercareMoments(caseId: string, from: string | null): Aftercare {
  const settings = useCall('settings:get', undefined);
  const reminders = useCall('reminders:ofCase', { caseId }, { cacheTime: 0 });
  const [changes, setChanges] = useState<
    Readonly<Record<number, { isChosen?: boolean; on?: string | null }>>
  >({});
  const open = reminders.value?.filter((one) => one.doneOn === null) ?? [];
  const plannedCount = open.filter((one) => one.kind === 'aftercare').length;
  const base = from ?? today();
  const isKnown = reminders.value !== undefined;

  const moments = (isKnown ? (settings.value?.aftercareDays ?? []) : []).map((days, position): Moment => {
    const proposed = plusDays(base, days);
    const { isChosen = plannedCount === 0 && proposed >= today(), on = proposed } = changes[position] ?? {};
    return { days, isChosen, on, error: isChosen ? errorOf(on) : undefined };
  });
  const chosen = moments.filter((moment) => moment.isChosen);
  const isComplete =
    isKnown && settings.value !== undefined && chosen.every((one) => one.error === undefined);

  return {
    moments,
    change: (position, change) =>
      setChanges((former) => ({ ...former, [position]: { ...former[position], ...change } })),
    days: isComplete ? chosen.flatMap((moment) => moment.on ?? []) : null,
    openCount: open.length,
    plannedCount,
  };
}

/** The days to plan: none without the wish, null while one of them is not a day. */
export function daysOf(aftercare: Aftercare, wish: AftercareWish | null): string[] | null {
  return wish === 'wanted' ? aftercare.days : [];
}

function errorOf(on: string | null): string | undefined {
  if (on === null) return nl.common.validation.date;
  return reminderDay.safeParse(on).success ? undefined : nl.reminders.dayRefused;
}
