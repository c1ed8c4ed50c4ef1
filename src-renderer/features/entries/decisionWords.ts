import { decisions, type EntryContent } from '../../../src-shared/domain/entryContent.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';

/** The choice of the reporter as a sentence. */
export function sentenceOfDecision(decision: NonNullable<EntryContent['decision']>): string {
  return nl.journal.decisionText(decisions.labels[decision]);
}

/** The text beside a choice: empty where main had the choice say itself. */
export function explanationOf({ decision, text }: EntryContent): string {
  return decision !== null && text === sentenceOfDecision(decision) ? '' : text;
}
