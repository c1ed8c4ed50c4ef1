import type { Span } from '../domain/span.ts';
import { type FoldedText, foldText } from './foldedText.ts';

/** A part of a text, and why it may point to somebody. */
export interface Found<K extends string> extends Span {
  kind: K;
}

const EDGE = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };

/** A pattern that matches whole words only. */
export function wholeWords(body: string): RegExp {
  return new RegExp(`${EDGE.before}(?:${body})${EDGE.after}`, 'gu');
}

export const oneOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

/** Any of the words, but none of them with something behind it. */
export const noneOf = (words: readonly string[]): string => `(?!${oneOf(words)}${EDGE.after})`;

/** Where a pattern matches, in the text as it was typed. */
export function spansOf({ text, places }: FoldedText, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => {
    const end = match.index + match[0].length;
    return { start: places[match.index] ?? match.index, end: places[end] ?? end };
  });
}

/** The same for a pattern that tells capitals and accents apart. */
export function typedSpansOf(text: string, pattern: RegExp): Span[] {
  return spansOf({ text, places: [] }, pattern);
}

/** Where a pattern matches, whatever the capitals and accents. */
export function foldedSpansOf(text: string, pattern: RegExp): Span[] {
  return spansOf(foldText(text), pattern);
}

/**
 * Gathers hits of one text. What is taken first stays what it is; of a later span only the rest is a hit. Nothing of
 * `spared` ever becomes one.
 */
export function gatherHits<K extends string>(text: string, spared: readonly Span[] = []) {
  const found: Found<K>[] = [];

  return {
    take(kind: K, spans: readonly Span[]): void {
      for (const span of spans) {
        for (const { start, end } of without(span, [...spared, ...found])) {
          const part = text.slice(start, end);
          const from = start + part.length - part.trimStart().length;
          if (/[\p{L}\p{N}]/u.test(part))
            found.push({ kind, start: from, end: start + part.trimEnd().length });
        }
      }
    },
    /** In the order of the text; `over` may hold other hits. */
    all: (over: readonly Found<K>[] = []): Found<K>[] =>
      [...found, ...over].sort((one, other) => one.start - other.start || other.end - one.end),
  };
}

/** The parts of a span that none of the others covers. */
function without(span: Span, others: readonly Span[]): Span[] {
  return others.reduce<Span[]>(
    (parts, other) =>
      parts.flatMap(({ start, end }) =>
        other.end <= start || other.start >= end
          ? [{ start, end }]
          : [
              { start, end: other.start },
              { start: other.end, end },
            ].filter((part) => part.end > part.start),
      ),
    [span],
  );
}
