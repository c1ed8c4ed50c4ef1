import { dayOf } from '../../src-shared/domain/day.ts';
import { reporterTypes } from '../../src-shared/domain/reporterType.ts';
import { themeLabel } from '../../src-shared/domain/theme.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { ImportPreview, importChannels } from '../../src-shared/ipc/importChannels.ts';
import { ImportRefusal } from '../import/importRefusal.ts';
import { createImportSession } from '../import/importSession.ts';
import type { CasePreview } from '../import/readCases.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

/** As many as a person reads; the count says how many there are. */
const MOST_BAD = 100;
const MOST_FIRST = 5;

export function createImportHandlers({
  vault,
  store,
  shell,
  onLock,
  now,
}: Services): HandlersOf<keyof typeof importChannels> {
  const session = createImportSession(store);
  let locks = 0;
  onLock(() => {
    locks += 1;
    session.forget();
  });

  function describe(preview: CasePreview): ImportPreview {
    const { good, bad } = preview;
    const { organisations, departments } = session.newPlaces(preview);
    const ownThemes = store().themes.list();
    return {
      kind: 'preview',
      good: good.length,
      bad: bad.slice(0, MOST_BAD).map(({ line, sentence }) => ({ line, sentence })),
      isBadCut: bad.length > MOST_BAD,
      badRows: new Set(bad.map(({ line }) => line)).size,
      names: good.flatMap((one) => [...one.reporterNames, ...one.accusedNames]).filter(Boolean).length,
      notes: good.filter(({ note }) => note !== '').length,
      newOrganisations: organisations,
      newDepartments: departments,
      first: good.slice(0, MOST_FIRST).map((one) => ({
        code: one.code,
        openedOn: one.openedOn,
        organisation: one.organisation,
        reporterType: reporterTypes.labels[one.reporterType],
        themes: one.themes.map((theme) => themeLabel(theme, ownThemes)),
      })),
    };
  }

  return {
    'import:choose': async () => {
      const path = await shell.chooseList();
      if (path === null) return null;
      const before = locks;
      try {
        await session.open(path);
        // A lock while the file was read has forgotten a list that was not there yet.
        if (locks !== before) {
          session.forget();
          throw new Refusal('locked');
        }
        return session.describe();
      } catch (error) {
        return refused(error);
      }
    },
    'import:columns': ({ columns, ignored }) => session.ask(columns, ignored),
    'import:preview': (mapping) => {
      try {
        return describe(session.preview(mapping, dayOf(now())));
      } catch (error) {
        return refused(error);
      }
    },
    'import:takeIn': ({ leavesOutBad }) => ({
      cases: session.takeIn(vault.database(), { leavesOutBad, writtenAt: now().toISOString() }),
    }),
    'import:forget': session.forget,
  };
}

/** A list that cannot be read is refused in sentences about that list, so it is an answer and no error code. */
function refused(error: unknown): { kind: 'refused'; sentences: [string, ...string[]] } {
  if (error instanceof ImportRefusal) return { kind: 'refused', sentences: [...error.sentences] };
  throw error;
}
