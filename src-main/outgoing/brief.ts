import { accusedRelations } from '../../src-shared/domain/accusedRelation.ts';
import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import { daysBetween } from '../../src-shared/domain/day.ts';
import { parseFormatting, type TextBlock } from '../../src-shared/domain/formattedText.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { brief as words } from '../../src-shared/i18n/nl/brief.ts';
import type { BriefHit } from '../../src-shared/ipc/briefChannels.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import { hitKey } from '../../src-shared/textscan/hitKey.ts';
import type { Knowledge } from '../../src-shared/textscan/knowledge.ts';
import { scanText } from '../../src-shared/textscan/scanText.ts';
import { layOut } from '../report/pdf/layOut.ts';
import type { Brief } from '../store/briefRepository.ts';
import type { Store } from '../store/store.ts';
import { printBlock } from './printBlock.ts';
import { headed, LINE, printedBlock, printedPage, printedTitle } from './printedPage.ts';

/**
 * What a new brief begins with: built-in themes, the coded relation and a rough duration. Neither the organisation nor
 * the type of reporter, which may be rare, nor a theme that the counsellor named.
 */
export function proposeBrief(fields: CaseFields, today: string): string {
  const { about, relation, since, durations, whole } = words.proposal;
  const known = themes.codes
    .filter((theme) => fields.themes.includes(theme))
    .map((theme) => themes.labels[theme]);
  const days = daysBetween(fields.openedOn, fields.closedOn ?? today);
  const duration = days < 14 ? 'days' : days < 60 ? 'weeks' : days < 365 ? 'months' : 'years';
  const facts = [
    about(known.join(', ')),
    ...(fields.accusedRelations.length > 0
      ? [relation(fields.accusedRelations.map((code) => accusedRelations.labels[code]).join(', '))]
      : []),
    since(durations[duration]),
  ];
  return whole(facts.join(' '));
}

/** What in the text may point to somebody, and what of that was accepted. */
export function hitsIn(store: Store, caseId: string, { text, accepted }: Brief): BriefHit[] {
  const knowledge: Knowledge = {
    names: store.names.all(),
    texts: [
      ...store.entries.ofCase(caseId).map((entry) => entry.text),
      ...store.caseRecords.wordsOf(caseId),
      ...store.quotables.ofCase(caseId),
    ],
  };
  const known = new Set(accepted);
  return scanText(text, knowledge).map((hit) => {
    const key = hitKey(text, hit);
    return { ...hit, key, isAccepted: known.has(key) };
  });
}

/**
 * The brief as it may leave: the kept text, scanned once more.
 * @throws Refusal `brief_empty` or `brief_not_solved`.
 */
export function finishedBrief(store: Store, caseId: string): string {
  const brief = store.briefs.get(caseId);
  if (!brief || brief.text.trim() === '') throw new Refusal('brief_empty', 'text');
  if (hitsIn(store, caseId, brief).some((hit) => !hit.isAccepted))
    throw new Refusal('brief_not_solved', 'text');
  return brief.text;
}

/** The brief as PDF, without the number of the case. */
export function renderBriefPdf(text: string, madeOn: string, fontFolder: string): Promise<Buffer> {
  const blocks = parseFormatting(text).map(printBlock);
  const starts = [...blocks.keys()].filter((index) => headingOf(blocks[index]) !== undefined);
  const content = [
    ...printedTitle(words.pdf.title, [words.pdf.subtitle]),
    ...blocks.slice(0, starts[0]).map(printedBlock),
    ...starts.flatMap((start, index) =>
      headed(
        { text: headingOf(blocks[start]) ?? '', style: 'section' },
        2 * LINE,
        blocks.slice(start + 1, starts[index + 1]).map(printedBlock),
        10,
      ),
    ),
  ];
  return layOut({ ...printedPage(words.pdf.title, madeOn), content }, fontFolder);
}

/** One of the headings that the proposal gives, where it still stands on a line of its own. */
function headingOf(block: TextBlock | undefined): string | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const text = block.runs.map((run) => run.text).join('');
  return words.proposal.headings.find((heading) => heading === text);
}
