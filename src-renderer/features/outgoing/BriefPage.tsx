import { nl } from '../../../src-shared/i18n/nl.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Title } from '../../components/layout/Title.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { BriefEditor } from './BriefEditor.tsx';
import styles from './OutgoingPage.module.css';

/** The anonymous brief about a case for intervisie. */
export function BriefPage({ caseId }: { caseId: string }) {
  const kept = useCall('brief:get', { caseId }, { cacheTime: 0 });
  const words = nl.brief;
  return (
    <>
      <div>
        <Title>{words.title}</Title>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      <BusyLine text={kept.isLoading ? nl.common.loading : undefined} />
      <FailureLine text={kept.failure && sentenceOf(kept.failure)} />
      {kept.value && <BriefEditor key={String(kept.value.isStored)} caseId={caseId} initial={kept.value} />}
    </>
  );
}
