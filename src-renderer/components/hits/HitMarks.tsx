import type { ReactNode } from 'react';
import styles from './HitMarks.module.css';

/** A stretch of a text that is marked. */
export interface TextMark {
  start: number;
  end: number;
  /** `open` asks for a look, `accepted` was looked at, `token` stands for a number. */
  look: 'open' | 'accepted' | 'token';
}

/** A last line end has no height of its own, and the field shows one. */
const LAST_LINE = '\u200b';

/** Later ones show above earlier ones, as a quote may hold other marks. */
const layers: readonly TextMark['look'][] = ['token', 'accepted', 'open'];

/** The text cut where a mark begins or ends; it lies behind the letters of a field with the same text. */
export function HitMarks({ text, marks }: { text: string; marks: readonly TextMark[] }): ReactNode {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return (
    <>
      {cuts.slice(1).map((end, i) => {
        const start = cuts[i] ?? 0;
        const here = marks.filter((mark) => mark.start <= start && mark.end >= end);
        const look = layers.findLast((layer) => here.some((mark) => mark.look === layer));
        return (
          <span key={start} className={look && styles[look]}>
            {text.slice(start, end)}
          </span>
        );
      })}
      {LAST_LINE}
    </>
  );
}
