import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { foldName } from '../../src-shared/domain/foldName.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ChosenList, ImportMapping, ImportQuestions } from '../../src-shared/ipc/importChannels.ts';
import type { Store } from '../store/store.ts';
import { askDateOrder } from './askDateOrder.ts';
import { caseFileContext } from './caseFileContext.ts';
import { refuseColumns, refuseValues } from './checkMapping.ts';
import { ImportRefusal } from './importRefusal.ts';
import { headingsOf, mapRows } from './mapRows.ts';
import { cellAt, headingsKey, type OwnList, readOwnList } from './ownList.ts';
import { proposeColumns } from './proposeColumns.ts';
import { askFixed, askValues } from './proposeValues.ts';
import { type CasePreview, readCaseRows } from './readCases.ts';
import { MOST_BYTES } from './readTable.ts';
import { takeIn } from './takeIn.ts';
import { type ValueLists, valueListsWith } from './valueLists.ts';

const MOST_EXAMPLES = 3;

interface Session {
  list: OwnList;
  name: string;
  previewed?: CasePreview;
}

/**
 * The moving in of one list, step by step. The list stays in this memory only, until it is taken in or forgotten;
 * the archive changes in `takeIn` alone, but for how the list is mapped, which is kept for a next time.
 */
export function createImportSession(store: () => Store) {
  let session: Session | undefined;

  function current(): Session {
    if (!session) throw new Refusal('import_no_list');
    return session;
  }

  const valueLists = (): ValueLists => valueListsWith(store().ownCodes());

  function remembered({ list }: Session): ImportMapping | undefined {
    return store().mappings.get(headingsKey(list.headings));
  }

  function remember({ list }: Session, mapping: ImportMapping): void {
    store().mappings.remember(headingsKey(list.headings), mapping);
  }

  function read({ list }: Session, mapping: ImportMapping, today: string): CasePreview {
    const archive = {
      organisations: store().organisations.list(),
      ownCodes: store().ownCodes(),
      codesInUse: store().cases.codesInUse(),
    };
    const reading = { dateOrder: mapping.dateOrder ?? 'day_first', today } as const;
    const context = caseFileContext(archive, [], reading);
    const headingOf = headingsOf(list, mapping.columns);
    return readCaseRows(mapRows(list, mapping, valueLists()), { ...context, headingOf });
  }

  return {
    /** @throws ImportRefusal for a file that is no list, Refusal `import_unreadable` for one that cannot be read. */
    async open(path: string): Promise<void> {
      session = undefined;
      const list = await readOwnList(await readBytes(path));
      session = { list, name: basename(path) };
    },

    /** What the list holds, and what the app makes of its headings. @throws Refusal `import_no_list`. */
    describe(): ChosenList {
      const opened = current();
      const { list, name } = opened;
      const before = remembered(opened);
      return {
        kind: 'list',
        name,
        rows: list.rows.length,
        headings: list.headings.map((heading, place) => ({ heading, examples: examplesOf(list, place) })),
        columns: before?.columns ?? proposeColumns(list.headings),
        isRemembered: before !== undefined,
      };
    },

    /**
     * Keeps where the headings go and answers what else must be known.
     * @param ignored places of the headings that the counsellor agreed to leave out.
     * @throws Refusal from `refuseColumns` and `refuseValues`.
     */
    ask(columns: ImportMapping['columns'], ignored: readonly number[]): ImportQuestions {
      const opened = current();
      const { list } = opened;
      refuseColumns(list, columns, ignored);
      const before = remembered(opened) ?? { values: [], fixed: [], dateOrder: null };
      const values = askValues(list, columns, valueLists(), before.values);
      refuseValues(values, columns);
      const organisations = store()
        .organisations.list()
        .map(({ name }) => name);
      const { ambiguousDay, dateOrder } = askDateOrder(list, columns);
      remember(opened, { ...before, columns });
      return {
        kind: 'questions',
        fixed: askFixed(columns, valueLists(), { organisations, remembered: before.fixed }),
        values,
        ambiguousDay,
        dateOrder: before.dateOrder ?? dateOrder,
      };
    },

    /**
     * What would go in, held until `takeIn`.
     * @throws ImportRefusal when the rows as a whole cannot go in, Refusal `import_date_order` where days read two ways.
     */
    preview(mapping: ImportMapping, today: string): CasePreview {
      const opened = current();
      if (mapping.columns.length !== opened.list.headings.length) throw new Refusal('import_no_list');
      delete opened.previewed;
      const preview = read(opened, mapping, today);
      if (preview.ambiguousDay !== null && mapping.dateOrder === null) {
        throw new Refusal('import_date_order', 'dateOrder');
      }
      remember(opened, mapping);
      opened.previewed = preview;
      return preview;
    },

    /**
     * Takes in the cases of the last preview and forgets the list; answers how many.
     * @throws Refusal `import_bad_rows`, `import_no_cases`, or as `takeIn`; nothing has gone in then.
     */
    takeIn(db: Database, options: { leavesOutBad: boolean; writtenAt: string }): number {
      const { previewed } = current();
      if (!previewed) throw new Refusal('import_no_list');
      const { good, bad } = previewed;
      if (good.length === 0) throw new Refusal('import_no_cases');
      if (bad.length > 0 && !options.leavesOutBad) throw new Refusal('import_bad_rows', 'leavesOutBad');
      try {
        takeIn(db, { cases: good, headcounts: [] }, options.writtenAt);
      } catch (error) {
        // The preview has counted the file's own departments; together with the archive there are too many.
        throw error instanceof ImportRefusal ? new Refusal('import_departments') : error;
      }
      session = undefined;
      return good.length;
    },

    /** Names of organisations and departments that a preview would add. */
    newPlaces({ good }: CasePreview): { organisations: string[]; departments: string[] } {
      const known = new Set<string>();
      for (const { name, departments } of store().organisations.list()) {
        known.add(foldName(name));
        for (const department of departments) known.add(departmentKey(name, department.name));
      }
      const organisations: string[] = [];
      const departments: string[] = [];
      for (const { organisation, department } of good) {
        if (!known.has(foldName(organisation))) organisations.push(organisation);
        known.add(foldName(organisation));
        if (department === null) continue;
        const key = departmentKey(organisation, department);
        if (!known.has(key)) departments.push(nl.importSteps.preview.departmentOf(department, organisation));
        known.add(key);
      }
      return { organisations, departments };
    },

    forget(): void {
      session = undefined;
    },
  };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    // Looked at first, so that a huge file is refused without being read.
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw new ImportRefusal(nl.import.file.tooLarge);
    return await readFile(path);
  } catch (error) {
    throw error instanceof ImportRefusal ? error : new Refusal('import_unreadable');
  }
}

/** The first values under a heading that differ. */
function examplesOf(list: OwnList, place: number): string[] {
  const examples = new Set<string>();
  for (const row of list.rows) {
    const cell = cellAt(row, place);
    if (cell !== '') examples.add(cell.length > 60 ? `${cell.slice(0, 60)}…` : cell);
    if (examples.size === MOST_EXAMPLES) break;
  }
  return [...examples];
}

function departmentKey(organisation: string, department: string): string {
  return JSON.stringify([foldName(organisation), foldName(department)]);
}
