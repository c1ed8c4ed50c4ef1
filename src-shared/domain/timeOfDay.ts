import { z } from 'zod';

/** Hours and minutes, HH:MM. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const MINUTES_IN_DAY = 24 * 60;

/** A stretch of one day, by its first minute and its length. */
export interface Stretch {
  at: string;
  minutes: number;
}

/** The time at which a stretch ends; one that goes on past midnight ends there. */
export function endOf({ at, minutes }: Stretch): string {
  const end = Math.min(minutesOf(at) + minutes, MINUTES_IN_DAY);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}

/** Two stretches of one day that share a minute; one that ends as the other begins does not. */
export function overlaps(one: Stretch, other: Stretch): boolean {
  return one.at < endOf(other) && other.at < endOf(one);
}

/** The fewest stretches that cover the same minutes, in order. */
export function covered(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const next of stretches.toSorted((one, other) => one.at.localeCompare(other.at))) {
    const last = merged.at(-1);
    if (last && next.at <= endOf(last)) {
      const end = Math.max(minutesOf(endOf(last)), minutesOf(endOf(next)));
      merged[merged.length - 1] = { at: last.at, minutes: end - minutesOf(last.at) };
    } else merged.push({ ...next });
  }
  return merged;
}

function minutesOf(at: string): number {
  return Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
}
