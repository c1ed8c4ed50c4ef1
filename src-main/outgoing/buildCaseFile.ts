import { caseRecordKinds } from '../../src-shared/domain/caseRecordList.ts';
import { checklistPoints } from '../../src-shared/domain/checklistPoint.ts';
import { contactMeans, decisions, entryKinds } from '../../src-shared/domain/entryContent.ts';
import { parseFormatting, type TextBlock } from '../../src-shared/domain/formattedText.ts';
import { referralTargets } from '../../src-shared/domain/referralTarget.ts';
import { whomOf } from '../../src-shared/domain/withWhom.ts';
import { capitalise } from '../../src-shared/i18n/nl/caseFacts.ts';
import { caseFile as words } from '../../src-shared/i18n/nl/caseFile.ts';
import { caseRecordWords } from '../../src-shared/i18n/nl/caseRecords/caseRecordWords.ts';
import {
  headingOf,
  isMarked,
  factsOf as recordFactsOf,
} from '../../src-shared/i18n/nl/caseRecords/recordFacts.ts';
import { journal } from '../../src-shared/i18n/nl/journal.ts';
import { pdf } from '../../src-shared/i18n/nl/pdf.ts';
import type { CaseFile, CaseFileChoice, CaseFilePart } from '../../src-shared/ipc/caseFileChannels.ts';
import type { Entry } from '../../src-shared/ipc/entriesChannels.ts';
import { printable } from '../report/pdf/printable.ts';
import type { FiledReferral } from '../store/caseFileRepository.ts';
import type { KeptRecord } from '../store/caseRecordRepository.ts';
import type { Store } from '../store/store.ts';
import { factsOf } from './caseFacts.ts';
import { printBlock } from './printBlock.ts';
import { withoutNames } from './withoutNames.ts';

/**
 * A case as its reporter gets to see it: only what was chosen, and unless chosen otherwise without the name of anybody
 * but the reporter that the archive knows. @throws Refusal `not_found`.
 */
export function buildCaseFile(store: Store, choice: CaseFileChoice, madeOn: string): CaseFile {
  const { code, fields } = store.cases.get(choice.caseId);
  const names = choice.namesOthers ? [] : namesToLeaveOut(store, choice);
  const wanted = new Set(choice.entryIds);
  let namesLeftOut = 0;

  /** What main lets out of a text that somebody typed. */
  function clean(blocks: TextBlock[]): TextBlock[] {
    const result = withoutNames(blocks, names, words.nameLeftOut);
    namesLeftOut += result.leftOut;
    return result.blocks.map(printBlock);
  }

  function entryPart(entry: Entry): CaseFilePart {
    const who = whomOf(choice.namesOthers ? entry : { ...entry, withWhom: '' });
    const about = [
      entry.occurredAt && words.time(entry.occurredAt),
      entry.means && entry.means !== 'other'
        ? contactMeans.labels[entry.means]
        : entryKinds.labels[entry.kind],
      who !== '' && words.withWhom(printable(who)),
      entry.minutes && words.minutes(entry.minutes),
    ].filter(Boolean);
    return {
      heading: pdf.day(entry.occurredOn),
      about: about.join(', '),
      blocks: clean(parseFormatting(textOf(entry))),
    };
  }

  function referralPart(referral: FiledReferral): CaseFilePart {
    const name = runText(clean([plain(referral.name)]));
    const told = [
      [words.referralConsent, words.consents[referral.consent]],
      [words.referralReason, referral.reason],
      [words.referralResult, referral.result],
    ].filter(([, text]) => text?.trim() !== '');
    return {
      heading: pdf.day(referral.referredOn),
      about: words.referredTo(referralTargets.labels[referral.kind], name),
      blocks: clean(told.map(([label, text]) => plain(`${label}: ${text}`))),
    };
  }

  function recordPart(record: KeptRecord): CaseFilePart {
    const { kind, content } = record;
    const mark = isMarked(kind, content) ? (caseRecordWords[kind].mark ?? '') : '';
    return {
      heading: runText(clean([plain(headingOf(kind, content))])),
      about: mark,
      blocks: clean(recordFactsOf(kind, content).map(({ label, value }) => plain(`${label}: ${value}`))),
    };
  }

  return {
    about: choice.about,
    code: printable(code),
    madeOn,
    facts: choice.facts
      ? factsOf(store, fields, (text) => runText(clean([plain(text)]))).map(
          ([label, value]) => [label, printable(value)] as [string, string],
        )
      : [],
    agreements: choice.agreements
      ? store.caseFiles
          .agreementsOf(choice.caseId)
          .map(({ point, doneOn }): [string, string] => [
            pdf.day(doneOn),
            capitalise(checklistPoints.labels[point]),
          ])
      : [],
    records: recordSections(store, choice).map(({ title, records }) => ({
      title,
      parts: records.map(recordPart),
    })),
    entries: store.entries
      .ofCase(choice.caseId)
      .filter((entry) => !entry.isRemoved && wanted.has(entry.id))
      .map(entryPart),
    referrals: choice.referrals ? store.caseFiles.referralsOf(choice.caseId).map(referralPart) : [],
    namesLeftOut,
  };
}

/** The chosen kinds of which something was noted, in the order of the registry. */
function recordSections(store: Store, { caseId, records: wanted }: CaseFileChoice) {
  const all = wanted.length === 0 ? [] : store.caseRecords.keptOf(caseId);
  return caseRecordKinds
    .filter((kind) => wanted.includes(kind))
    .map((kind) => ({
      title: caseRecordWords[kind].title,
      records: all.filter((record) => record.kind === kind),
    }))
    .filter(({ records }) => records.length > 0);
}

/** Everybody's but that of the reporter for whom the file is; of several reporters nobody, until one is chosen. */
function namesToLeaveOut(store: Store, { caseId, forPersonId }: CaseFileChoice): string[] {
  const persons = store.names.personsOf(caseId);
  const reporters = persons.filter((person) => person.role === 'reporter');
  const reporter = reporters.length === 1 ? reporters[0]?.personId : forPersonId;
  return persons
    .filter((person) => person.role === 'accused' || person.personId !== reporter)
    .map((person) => person.name);
}

/** A choice says itself first: its text is only the explanation, or that same sentence where there is none. */
function textOf({ decision, text }: Entry): string {
  const choice = decision ? journal.decisionText(decisions.labels[decision]) : text;
  return choice === text ? text : `${choice}\n\n${text}`;
}

function plain(text: string): TextBlock {
  return { kind: 'paragraph', runs: [{ text, isBold: false, isItalic: false }] };
}

function runText(blocks: readonly TextBlock[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.runs.map((run) => run.text) : []))
    .join('');
}
