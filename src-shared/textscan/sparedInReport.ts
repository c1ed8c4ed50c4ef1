import { foldName } from '../domain/foldName.ts';
import type { Span } from '../domain/span.ts';
import { pdf } from '../i18n/nl/pdf.ts';
import { reportLeakWords } from '../i18n/nl/reportLeakWords.ts';
import { sparedPhrases, untilPhrase } from '../i18n/nl/reportPhrases.ts';
import { findTokens } from '../report/numberToken.ts';
import { foldedWords } from './foldedText.ts';
import type { ReportKnowledge } from './knowledge.ts';
import { phrasePattern, phraseSource } from './reportPatterns.ts';
import { foldedSpansOf, oneOf, wholeWords } from './spans.ts';

const { counted } = reportLeakWords;
const SPARED = sparedPhrases.map(phrasePattern);
const UNTIL = phraseSource(untilPhrase);
const LAW =
  /(?<![\p{L}\p{N}])(?:art(?:ikel(?:en)?)?\.?\s+\p{N}+[a-z]?(?:[.:]\p{N}+[a-z]?)*(?:,?\s*lid\s+\p{N}+)?|(?:iso|nen)[\s-]*\p{N}+)/gu;
const LIST_ITEM = /^ {0,3}(\d{1,3})[.)][ \t]+(?=\S)/;

/**
 * What in the prose of a jaarverslag points to nobody, though it looks like it: number tokens, the name of the
 * organisation, its period and the years round it, articles of law, "ten eerste", the numbers of a numbered list.
 */
export function sparedInReport(text: string, knowledge: ReportKnowledge): Span[] {
  return [
    ...findTokens(text),
    ...[knowledge.organisation, ...knowledge.phrases].flatMap((name) => wholeNames(text, name)),
    ...foldedSpansOf(text, periodPattern(knowledge.period)),
    ...foldedSpansOf(text, yearPattern(knowledge.period)),
    ...[LAW, ...SPARED].flatMap((pattern) => foldedSpansOf(text, pattern)),
    ...listNumbers(text),
  ];
}

function wholeNames(text: string, name: string): Span[] {
  const wanted = foldedWords(name).map(({ word }) => word);
  const words = foldedWords(text);
  return words.flatMap((first, i) => {
    const last = words[i + wanted.length - 1];
    const isHere = wanted.length > 0 && wanted.every((word, offset) => words[i + offset]?.word === word);
    return isHere && last ? [{ start: first.start, end: last.end }] : [];
  });
}

/** "1 januari 2025 tot en met 31 december 2025", with less of it where that still is the whole period. */
function periodPattern({ from, to }: ReportKnowledge['period']): RegExp {
  const parts = (iso: string) => {
    const [date = '', month = '', year = ''] = foldName(pdf.day(iso)).replaceAll('\u00a0', ' ').split(' ');
    return `(?:${date}\\s+)?${month}(?:\\s+${year})?`;
  };
  return wholeWords(`${parts(from)}\\s*${UNTIL}\\s*${parts(to)}`);
}

/** The years of the period, the one before and the one after, unless such a number counts something. */
function yearPattern({ from, to }: ReportKnowledge['period']): RegExp {
  const first = Number(from.slice(0, 4)) - 1;
  const last = Number(to.slice(0, 4)) + 1;
  const years = Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
  return wholeWords(
    `(?<![.,:]|(?<!${oneOf(years)})-)(?:${oneOf(years)})(?![.,:-]\\p{N}{1,2}(?!\\p{N}))(?!\\s+${oneOf(counted)})`,
  );
}

/** Only where the list counts from one on, as it will be printed. */
function listNumbers(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let next = 1;
  for (const line of text.split('\n')) {
    const match = LIST_ITEM.exec(line);
    const number = Number(match?.[1]);
    if (match && (number === next || number === 1)) {
      spans.push({ start, end: start + match[0].length });
      next = number + 1;
    } else if (match) next = 1;
    start += line.length + 1;
  }
  return spans;
}
