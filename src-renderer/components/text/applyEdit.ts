import type { Edit } from './formatEdits.ts';

/** As if it were typed: only the editing command of the browser itself keeps its undo. */
export function applyEdit(box: HTMLTextAreaElement, edit: Edit): void {
  box.focus();
  if (edit.from !== edit.to || edit.insert !== '') {
    box.setSelectionRange(edit.from, edit.to);
    if (edit.insert === '') document.execCommand('delete');
    else document.execCommand('insertText', false, edit.insert);
  }
  box.setSelectionRange(edit.start, edit.end);
}
