/** A part of a text, from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
}
