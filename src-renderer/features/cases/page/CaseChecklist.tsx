import { ChevronRight, CircleCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import {
  beforeStory,
  type ChecklistPoint,
  checklistPoints,
} from '../../../../src-shared/domain/checklistPoint.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useCall } from '../../../ipc/useCall.ts';
import styles from './CaseChecklist.module.css';
import { ChecklistRow } from './ChecklistRow.tsx';

/**
 * What the counsellor discusses at intake: what is missing stays in sight until it is done, first what belongs before the
 * story; then it is one quiet line.
 */
export function CaseChecklist({ detail }: { detail: CaseDetail }) {
  const checklist = useCall('checklist:ofCase', { caseId: detail.id });
  const [changed, setChanged] = useState<{ point: ChecklistPoint }>();
  const place = useRef<HTMLElement>(null);
  const words = nl.people.checklist;
  const days = new Map(checklist.value?.map(({ point, doneOn }) => [point, doneOn]));
  const missing = checklistPoints.codes.filter((point) => !days.has(point));
  const first = missing.filter((point) => beforeStory.includes(point));
  const rest = missing.filter((point) => !beforeStory.includes(point));
  const done = checklistPoints.codes.filter((point) => days.has(point));
  const next = changed && (missing.includes(changed.point) ? changed.point : missing[0]);

  // On with what is still missing, or back to the point that is missing again.
  useEffect(() => {
    if (!changed) return;
    const target = next === undefined ? 'summary' : `[data-point="${next}"] button`;
    place.current?.querySelector<HTMLElement>(target)?.focus();
  }, [changed, next]);

  if (checklist.failure) return <FailureLine text={sentenceOf(checklist.failure)} />;
  if (!checklist.value) return null;
  const rows = (points: readonly ChecklistPoint[]) => (
    <ul className={styles.points}>
      {points.map((point) => (
        <ChecklistRow
          key={point}
          caseId={detail.id}
          point={point}
          doneOn={days.get(point) ?? null}
          onChanged={() => setChanged({ point })}
        />
      ))}
    </ul>
  );
  return (
    <section ref={place} className={missing.length > 0 ? styles.open : styles.whole} aria-label={words.title}>
      {first.length > 0 && (
        <div className={styles.first}>
          <h2 className={styles.title}>{words.beforeStory}</h2>
          <p>{words.beforeStoryLead}</p>
          {rows(first)}
        </div>
      )}
      {rest.length > 0 && (
        <>
          <h2 className={styles.title}>{words.missing(rest.length)}</h2>
          {rows(rest)}
        </>
      )}
      {done.length > 0 && (
        <details>
          <summary className={styles.done}>
            <ChevronRight size={16} aria-hidden className={styles.turn} />
            <CircleCheck size={16} aria-hidden />
            {missing.length === 0 ? words.complete : words.discussed(done.length)}
          </summary>
          {rows(done)}
        </details>
      )}
    </section>
  );
}
