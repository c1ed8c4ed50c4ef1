import { nl } from '../../../src-shared/i18n/nl.ts';
import { Title } from '../../components/Title.tsx';

export function Directory(_props: { isReadOnly: boolean }) {
  return <Title>{nl.referrals.title}</Title>;
}
