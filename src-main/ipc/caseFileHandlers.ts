import { join } from 'node:path';
import { dayOf } from '../../src-shared/domain/day.ts';
import { caseFile as words } from '../../src-shared/i18n/nl/caseFile.ts';
import type { CaseFileChoice, caseFileChannels } from '../../src-shared/ipc/caseFileChannels.ts';
import { safeFileName } from '../files/safeFileName.ts';
import { buildCaseFile } from '../outgoing/buildCaseFile.ts';
import { renderCasePdf } from '../outgoing/casePdf.ts';
import { writeCopy } from '../outgoing/writeCopy.ts';
import { chooseTarget } from './outgoingTarget.ts';
import type { HandlersOf } from './register.ts';
import type { Services } from './services.ts';

export function createCaseFileHandlers(services: Services): HandlersOf<keyof typeof caseFileChannels> {
  const { store, now, assets } = services;
  const build = (choice: CaseFileChoice) => buildCaseFile(store(), choice, dayOf(now()));

  return {
    'caseFile:preview': (choice) => {
      const reporters = store()
        .names.personsOf(choice.caseId)
        .filter((person) => person.role === 'reporter')
        .map(({ personId, name }) => ({ personId, name }));
      return { file: build(choice), reporters: reporters.length > 1 ? reporters : [] };
    },
    'caseFile:export': async ({ cleansUp, ...choice }) => {
      const proposed = safeFileName(words.pdf[choice.about].fileName(build(choice).code));
      const path = await chooseTarget(services, proposed, 'pdf');
      if (path === null) return false;
      // Built again: while the dialog was open the archive may have been locked, or the case destroyed.
      const pdf = await renderCasePdf(build(choice), choice.namesOthers, join(assets, 'fonts'));
      const at = now().toISOString();
      // Asked again: while the PDF was made the archive may have been locked.
      writeCopy(store(), pdf, { at, kind: 'case_pdf', caseId: choice.caseId, path, cleansUp });
      return true;
    },
  };
}
