import type { CaseFilterInput } from '../../src-shared/domain/caseFilter.ts';
import { COMMON_WORD, RARE_WORD } from './dutchText.ts';
import type { FilledArchive } from './fillArchive.ts';

/** One thing that a counsellor asks of the archive; the round varies what is asked, so that no page is always at hand. */
export interface Question {
  name: string;
  rounds: number;
  ask(archive: FilledArchive, round: number): unknown;
}

const rareWords = [RARE_WORD, 'verlofkwestie', 'wijkdossier', 'patiëntevaluatie', 'buurtonderzoek'];
const beginnings = ['m', 'we', 'ver', 'gesp', 'werko', 'klacht', 'overleg', 'bedrijfs', 'vertrouwens'];
const pairs = ['melder klacht', 'collega rooster', 'wil pra', 'donderdag sla', 'teamleider excuses'];

function search(
  name: string,
  words: readonly string[],
  filterOf?: (archive: FilledArchive) => CaseFilterInput,
): Question {
  return {
    name,
    rounds: 200,
    ask: (archive, round) =>
      archive.store.search.find({ text: words[round % words.length] ?? '', ...filterOf?.(archive) }).hits
        .length,
  };
}

/** Everything that has to answer within a frame. */
export const questions: readonly Question[] = [
  search('search: a rare word', rareWords),
  search('search: a word of every other entry', [COMMON_WORD]),
  search('search: the beginning of a word', beginnings),
  search('search: two words', pairs),
  search('search: common word, open cases', [COMMON_WORD], () => ({ status: 'open' })),
  search('search: common word, a large organisation', [COMMON_WORD], ({ organisationIds }) => ({
    organisationId: organisationIds[0] ?? null,
  })),
  search('search: common word, a small organisation', [COMMON_WORD], ({ organisationIds }) => ({
    organisationId: organisationIds[3] ?? null,
  })),
  search('search: common word, one theme', [COMMON_WORD], () => ({ theme: 'bullying' })),
  search('search: common word, outside the remit', [COMMON_WORD], () => ({ remit: 'out_of_remit' })),
  search('search: common word, last year', [COMMON_WORD], () => ({
    openedFrom: '2025-01-01',
    openedTo: '2025-12-31',
  })),
  search('search: common word, ten years ago', [COMMON_WORD], () => ({
    openedFrom: '2016-01-01',
    openedTo: '2016-12-31',
  })),
  search('search: rare word, closed cases', rareWords, () => ({ status: 'closed' })),
  {
    name: 'list: the first page',
    rounds: 200,
    ask: ({ store }) => store.caseList.page({ limit: 50 }).rows.length,
  },
  {
    name: 'list: a page far down',
    rounds: 200,
    ask: ({ store }, round) => store.caseList.page({ limit: 50, offset: 5000 + 20 * round }).rows.length,
  },
  {
    name: 'list: filtered, last entry first',
    rounds: 200,
    ask: ({ store, organisationIds }, round) =>
      store.caseList.page({
        limit: 50,
        order: 'last_entry',
        status: round % 2 === 0 ? 'open' : 'closed',
        organisationId: organisationIds[round % 3] ?? null,
      }).rows.length,
  },
  {
    name: 'open a case of some twenty entries',
    rounds: 400,
    ask: ({ store, caseIds }, round) => {
      const id = caseIds[(round * 797) % caseIds.length] ?? '';
      return [
        store.cases.get(id).fields.openedOn,
        store.entries.ofCase(id).length,
        store.entries.draftsOf(id).length,
      ];
    },
  },
];
