import { nl } from '../../../src-shared/i18n/nl.ts';
import { Title } from '../../components/Title.tsx';
import type { ManagementPart } from '../settings/Management.tsx';

interface Props {
  isReadOnly: boolean;
  onOpenCase(id: string): void;
  onNewCase(): void;
  onManagement(part: ManagementPart): void;
}

export function Today(_props: Props) {
  return <Title>{nl.today.title}</Title>;
}
