import { basename } from 'node:path';
import { dayOf } from '../../src-shared/domain/day.ts';
import { documentName, MOST_DOCUMENT_BYTES } from '../../src-shared/domain/documentRecord.ts';
import type { documentsChannels } from '../../src-shared/ipc/documentsChannels.ts';
import { findNames } from '../../src-shared/textscan/findNames.ts';
import { readWhole } from '../files/readWhole.ts';
import { safeFileName } from '../files/safeFileName.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createDocumentsHandlers({
  store,
  shell,
  now,
}: Services): HandlersOf<keyof typeof documentsChannels> {
  return {
    'documents:ofCase': ({ caseId }) => {
      const names = store().names.ofCase(caseId);
      return store()
        .documents.ofCase(caseId)
        .map((one) => ({ ...one, namesSomeone: findNames(one.name, names).length > 0 }));
    },
    'documents:add': async ({ caseId }) => {
      const path = await shell.chooseDocument();
      if (path === null) return null;
      const content = await readWhole(path, MOST_DOCUMENT_BYTES);
      const name = documentName.parse(safeFileName(basename(path)));
      // Asked again: the archive may have been locked while the dialog was open.
      return store().documents.add({ caseId, name, content }, dayOf(now()));
    },
    'documents:rename': ({ id, name }) => store().documents.rename(id, name),
    'documents:remove': ({ id }) => store().documents.remove(id, now().toISOString()),
    'documents:restore': ({ id }) => store().documents.restore(id),
  };
}
