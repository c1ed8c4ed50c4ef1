import type { Span } from '../domain/span.ts';
import { leakWords } from '../i18n/nl/leakWords.ts';
import { reportLeakWords } from '../i18n/nl/reportLeakWords.ts';
import { eitherPhrases } from '../i18n/nl/reportPhrases.ts';
import { findGender } from './findGender.ts';
import { foldedWords } from './foldedText.ts';
import { aFunction } from './leakPatterns.ts';
import { phrasePattern } from './reportPatterns.ts';
import type { Sentence } from './sentence.ts';
import { oneOf, spansOf, wholeWords } from './spans.ts';

const { bodies, people, counted, oneInvolved, onePerson, manyOfOneGender, functions } = reportLeakWords;
const EITHER = eitherPhrases.map(phrasePattern);
const ONE_PERSON = wholeWords(`${oneOf([...oneInvolved, ...onePerson])}|${aFunction(functions)}`);
const MANY = wholeWords(oneOf([...people, ...counted]));
const MANY_OR_BODY = wholeWords(oneOf([...people, ...counted, ...bodies]));
const MANY_OF_ONE_GENDER = wholeWords(oneOf(manyOfOneGender));
/** These may also stand for several people, or for a body. */
const AMBIGUOUS: readonly string[] = [...leakWords.sheOrThey, leakWords.hisOrAre, leakWords.herOrIts];

/**
 * Words that tell man from woman in a sentence of a jaarverslag, where they single out: not "de organisatie en haar
 * medewerkers", not "hij of zij", not "melders zeggen dat zij", but also "vrouwen" where the sentence tells what
 * happened. Places are within the sentence.
 */
export function findReportGender({ text, folded, isPast }: Sentence): Span[] {
  const inPairs = EITHER.flatMap((pattern) => spansOf(folded, pattern));
  const singled = findGender(text).filter(({ start, end }) => {
    if (inPairs.some((span) => span.start <= start && span.end >= end)) return false;
    const [here] = foldedWords(text.slice(start, end));
    if (!here || !AMBIGUOUS.includes(here.word)) return true;
    const standsBefore = (pattern: RegExp) => spansOf(folded, pattern).some((span) => span.end <= start);
    const isThey = leakWords.sheOrThey.some((one) => one === here.word);
    return standsBefore(ONE_PERSON) || !standsBefore(isThey ? MANY : MANY_OR_BODY);
  });
  return isPast ? [...singled, ...spansOf(folded, MANY_OF_ONE_GENDER)] : singled;
}
