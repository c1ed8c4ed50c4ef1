import { foldName } from '../domain/foldName.ts';
import type { ReportHitKind } from '../domain/hitKind.ts';
import type { Span } from '../domain/span.ts';
import { reportLeakWords } from '../i18n/nl/reportLeakWords.ts';
import { aboutCountedPhrase, headPhrase } from '../i18n/nl/reportPhrases.ts';
import { findGroups } from './findGroups.ts';
import { findNames } from './findNames.ts';
import { findQuotes } from './findQuotes.ts';
import { findReportGender } from './findReportGender.ts';
import type { FoldedText } from './foldedText.ts';
import type { ReportKnowledge } from './knowledge.ts';
import { accentedOne, contact } from './leakPatterns.ts';
import { phraseSource, reportPatterns } from './reportPatterns.ts';
import { type Sentence, sentencesOf } from './sentence.ts';
import { type Found, foldedSpansOf, gatherHits, oneOf, spansOf, typedSpansOf, wholeWords } from './spans.ts';
import { sparedInReport } from './sparedInReport.ts';

export type ReportHit = Found<ReportHitKind>;

const INNER_MARK = /(?<=[\p{L}\p{N}])\*{1,3}(?=[\p{L}\p{N}])/gu;
const DIGITS = /\p{N}+(?:[.,:]\p{N}+)*(?:\s*[%‰])?/gu;
const AWARENESS = wholeWords(oneOf(reportLeakWords.awareness));
const ABOUT_COUNTED = new RegExp(phraseSource(aboutCountedPhrase), 'gu');
const HEAD = new RegExp(phraseSource(headPhrase), 'gu');

/**
 * Finds what in the prose of a jaarverslag may tell what its tables hide, or of whom it is. Beside what `scanText`
 * finds: what did not occur ("geen meldingen over"), shares ("de helft"), comparisons ("verdubbeld", "voor het eerst"),
 * what happened to one person or in one case, and traits that few have. The years and period of the report, its
 * organisation, articles of law, numbering and number tokens are no hits. It finds words, not
 * meaning: a text without hits may still tell. In the order of the text, as with `scanText`.
 */
export function scanReportText(text: string, knowledge: ReportKnowledge): ReportHit[] {
  const printed = withoutInnerMarks(text);
  return scanPrinted(printed.text, knowledge).map(({ kind, start, end }) => ({
    kind,
    start: printed.places[start] ?? start,
    end: (printed.places[end - 1] ?? end - 1) + 1,
  }));
}

/** Without the marks of bold and italic inside a word, which the printed word has not. */
function withoutInnerMarks(typed: string): FoldedText {
  const marks = new Set<number>();
  for (const { index, 0: mark } of typed.matchAll(INNER_MARK))
    for (let i = index; i < index + mark.length; i++) marks.add(i);
  const places = [...Array(typed.length).keys()].filter((place) => !marks.has(place));
  return { text: places.map((place) => typed[place]).join(''), places };
}

function scanPrinted(text: string, knowledge: ReportKnowledge): ReportHit[] {
  const own = new Set(
    [knowledge.organisation, ...knowledge.departments.map(({ name }) => name)].map(foldName),
  );
  const names = knowledge.names.filter((name) => !own.has(foldName(name)));
  const small = knowledge.departments.filter(({ isSmall }) => isSmall).map(({ name }) => name);
  const sentences = sentencesOf(text);
  const hits = gatherHits<ReportHitKind>(text, sparedInReport(text, knowledge));

  hits.take('contact', foldedSpansOf(text, contact));
  hits.take('name', findNames(text, names));
  hits.take('name', findGroups(text, small));
  hits.take('function', typedSpansOf(text, HEAD));
  for (const { kind, pattern, when } of reportPatterns) {
    for (const sentence of sentences) {
      if (applies(sentence, when))
        hits.take(kind, shifted(spansOf(sentence.folded, pattern), sentence.start));
    }
  }
  hits.take('digits', foldedSpansOf(text, DIGITS));
  hits.take('number_word', typedSpansOf(text, accentedOne));
  for (const sentence of sentences) hits.take('gender', shifted(findReportGender(sentence), sentence.start));
  return hits.all(findQuotes(text, knowledge.texts).map((span) => ({ kind: 'quote', ...span })));
}

function applies(sentence: Sentence, when: (typeof reportPatterns)[number]['when']): boolean {
  if (when === 'past') return sentence.isPast;
  if (when === 'not_awareness') return spansOf(sentence.folded, AWARENESS).length === 0;
  if (when === 'about_counted') return spansOf(sentence.folded, ABOUT_COUNTED).length > 0;
  return true;
}

function shifted(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }));
}
