import type { ReactNode } from 'react';
import { Title } from '../../../components/layout/Title.tsx';
import styles from './SectionHead.module.css';

interface Props {
  title: string;
  lead?: ReactNode;
  /** It takes the focus when its part is opened, unless a place in that part does. */
  takesFocus?: boolean;
}

/** The heading of the part that lies open on the desk. */
export function SectionHead({ title, lead, takesFocus = true }: Props) {
  return (
    <div className={styles.head}>
      <Title level={2} takesFocus={takesFocus}>
        {title}
      </Title>
      {lead && <p>{lead}</p>}
    </div>
  );
}
