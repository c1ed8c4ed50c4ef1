import { ArrowLeft } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/caseChannels.ts';
import { Button } from '../../components/Button.tsx';
import { BriefPage } from './BriefPage.tsx';
import { CaseFilePage } from './CaseFilePage.tsx';
import styles from './CaseOutput.module.css';
import type { OutputKind } from './outputKind.ts';

interface Props {
  kind: OutputKind;
  detail: CaseDetail;
  onDone(): void;
}

/** What is being made of a case, in the place of its timeline. */
export function CaseOutput({ kind, detail, onDone }: Props) {
  return (
    <div className={styles.page}>
      {kind === 'case_pdf' && <CaseFilePage detail={detail} />}
      {kind === 'brief' && <BriefPage caseId={detail.id} />}
      <div className={styles.back}>
        <Button look="quiet" icon={<ArrowLeft size={18} aria-hidden />} onPress={onDone}>
          {nl.caseFile.back}
        </Button>
      </div>
    </div>
  );
}
