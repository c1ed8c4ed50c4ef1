import { contextBridge, ipcRenderer } from 'electron';
import type { Kluis } from '../src-shared/ipc/contract.ts';

const kluis: Kluis = {
  call: (channel, input) => ipcRenderer.invoke('kluis:call', channel, input),
};

contextBridge.exposeInMainWorld('kluis', kluis);

/** So that main can clear the clipboard when it locks; the text itself is not sent. */
const announceCopy = (): void => ipcRenderer.send('kluis:copied');
addEventListener('copy', announceCopy);
addEventListener('cut', announceCopy);
