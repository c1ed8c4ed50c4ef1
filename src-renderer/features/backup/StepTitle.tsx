import { Title } from '../../components/layout/Title.tsx';

/** Restoring is a screen of its own before the vault is open, and a part of Beheer afterwards. */
export type Level = 'page' | 'part';

/** The heading of one step of restoring; takes the focus when the step begins. */
export function StepTitle({ level, children }: { level: Level; children: string }) {
  return <Title level={level === 'page' ? 1 : 2}>{children}</Title>;
}
