import { MessagesSquare, NotebookPen, Signpost } from 'lucide-react';
import type { EntryKind } from '../../../src-shared/domain/entryContent.ts';

const icons = { contact: MessagesSquare, note: NotebookPen, decision: Signpost } as const;

/** The kind of an entry as a picture; the word stands beside it or in its name. */
export function KindIcon({ kind, size }: { kind: EntryKind; size: number }) {
  const Icon = icons[kind];
  return <Icon size={size} aria-hidden />;
}
