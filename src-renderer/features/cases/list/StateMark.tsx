import { Archive, FolderOpen, HeartHandshake, PenLine } from 'lucide-react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { Mark } from '../../../components/layout/Mark.tsx';

const marks = {
  draft: { icon: PenLine, tone: 'warn' },
  closed: { icon: Archive, tone: 'soft' },
  aftercare: { icon: HeartHandshake, tone: 'accent' },
  open: { icon: FolderOpen, tone: 'accent' },
} as const;

/** The state of a case. */
export function StateMark({ state }: { state: keyof typeof marks }) {
  return <Mark {...marks[state]}>{nl.journal[state]}</Mark>;
}
