import { join } from 'node:path';
import type { App, BrowserWindow, Dialog, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { nl } from '../../src-shared/i18n/nl.ts';

const pdfFilter = { name: nl.app.dialogs.pdfKind, extensions: ['pdf'] };

export type Dialogs = ReturnType<typeof createDialogs>;

/** The choices that main asks for itself, so that the page never sees a path; null where the user cancels. */
export function createDialogs(options: { dialog: Dialog; app: App; current(): BrowserWindow | undefined }) {
  const { dialog, app, current } = options;

  async function open(asked: OpenDialogOptions): Promise<string | null> {
    const window = current();
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, asked)
      : dialog.showOpenDialog(asked));
    return canceled ? null : (filePaths[0] ?? null);
  }

  async function save(
    proposedName: string,
    wanted: Pick<SaveDialogOptions, 'title' | 'filters'>,
  ): Promise<string | null> {
    const window = current();
    const asked: SaveDialogOptions = {
      ...wanted,
      buttonLabel: nl.app.dialogs.saveButton,
      defaultPath: join(app.getPath('documents'), proposedName),
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    };
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, asked)
      : dialog.showSaveDialog(asked));
    return canceled || filePath === '' ? null : filePath;
  }

  return {
    chooseFolder: (purpose: 'backup' | 'everything' = 'backup'): Promise<string | null> =>
      open({
        title: nl.app.dialogs.folderTitles[purpose],
        buttonLabel: nl.app.dialogs.folderButton,
        // The list of recent files is readable by anyone at this computer.
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      }),

    chooseBackup: (): Promise<string | null> =>
      open({
        title: nl.app.dialogs.backupTitle,
        buttonLabel: nl.app.dialogs.backupButton,
        filters: [{ name: nl.app.dialogs.backupKind, extensions: ['vkbackup'] }],
        properties: ['openFile', 'dontAddToRecent'],
      }),

    chooseList: (): Promise<string | null> =>
      open({
        title: nl.app.dialogs.listTitle,
        buttonLabel: nl.app.dialogs.listButton,
        filters: [{ name: nl.app.dialogs.listKind, extensions: ['xlsx', 'csv', 'txt', 'xls'] }],
        properties: ['openFile', 'dontAddToRecent'],
      }),

    chooseDocument: (): Promise<string | null> =>
      open({
        title: nl.app.dialogs.documentTitle,
        buttonLabel: nl.app.dialogs.documentButton,
        properties: ['openFile', 'dontAddToRecent'],
      }),

    /** @param proposedName a file name without folder. */
    chooseOutgoingTarget: (proposedName: string, kind: 'document' | 'pdf'): Promise<string | null> =>
      save(proposedName, {
        title: nl.app.dialogs.exportTitle,
        ...(kind === 'pdf' && { filters: [pdfFilter] }),
      }),
  };
}
