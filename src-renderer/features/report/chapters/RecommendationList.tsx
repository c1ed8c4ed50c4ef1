import { Plus, Undo2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ReportBody } from '../../../../src-shared/domain/publishedReport.ts';
import type { Recommendation } from '../../../../src-shared/domain/reportContent.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportHit } from '../../../../src-shared/ipc/reportChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { useVault } from '../../frame/VaultContext.ts';
import { placeOfRecommendation } from '../desk/places.ts';
import type { ReportDraftOnDesk } from '../desk/useReportDraft.ts';
import { RecommendationRow } from './RecommendationRow.tsx';
import styles from './ReportText.module.css';

const MOST = 50;

interface Props {
  desk: ReportDraftOnDesk;
  published: ReportBody | undefined;
  hits: readonly ReportHit[];
  target: ReportHit | undefined;
}

/** This year's recommendations in the order in which the report numbers them. */
export function RecommendationList({ desk, published, hits, target }: Props) {
  const { isReadOnly } = useVault();
  const { recommendations } = desk.draft.content;
  const [removed, setRemoved] = useState<{ row: Recommendation; index: number }>();
  const [said, setSaid] = useState('');
  /** The row that takes the focus: one that is new or came back. */
  const [focusId, setFocusId] = useState<string>();
  const undo = useRef<HTMLButtonElement>(null);
  const words = nl.report.recommendations;

  useEffect(() => {
    if (removed) undo.current?.focus();
  }, [removed]);

  function put(make: (former: Recommendation[]) => Recommendation[]): void {
    desk.change(({ content }) => ({
      content: { ...content, recommendations: make(content.recommendations) },
    }));
  }

  function add(): void {
    const row: Recommendation = { id: crypto.randomUUID(), text: '', status: 'none' };
    put((former) => [...former, row]);
    setRemoved(undefined);
    setFocusId(row.id);
    setSaid('');
  }

  function move(index: number, by: -1 | 1): void {
    put((former) => {
      const next = [...former];
      next.splice(index + by, 0, ...next.splice(index, 1));
      return next;
    });
    setSaid(words.moved(index + by + 1));
  }

  function remove(row: Recommendation, index: number): void {
    put((former) => former.filter((one) => one.id !== row.id));
    setRemoved({ row, index });
    setSaid(words.removed);
  }

  function bringBack(): void {
    if (!removed) return;
    put((former) => former.toSpliced(removed.index, 0, removed.row));
    setFocusId(removed.row.id);
    setRemoved(undefined);
    setSaid(words.undone);
  }

  return (
    <section className={styles.part} aria-labelledby="recommendations-title">
      <h3 id="recommendations-title">{words.title}</h3>
      <p className={styles.soft}>{recommendations.length === 0 ? words.none : words.lead}</p>
      {recommendations.length > 0 && (
        <ol className={styles.numbered}>
          {recommendations.map((row, index) => (
            <RecommendationRow
              key={row.id}
              number={index + 1}
              isLast={index === recommendations.length - 1}
              row={row}
              published={published}
              hits={hits.filter((hit) => hit.where === placeOfRecommendation(row.id))}
              target={target?.where === placeOfRecommendation(row.id) ? target : undefined}
              takesFocus={row.id === focusId}
              onChange={(text) =>
                put((former) => former.map((one) => (one.id === row.id ? { ...one, text } : one)))
              }
              onRest={() => void desk.flush()}
              onMove={(by) => move(index, by)}
              onRemove={() => remove(row, index)}
            />
          ))}
        </ol>
      )}
      <div className={styles.removed}>
        <p role="status">{said}</p>
        {removed && (
          <Button ref={undo} look="quiet" icon={<Undo2 size={18} aria-hidden />} onPress={bringBack}>
            {words.undo}
          </Button>
        )}
      </div>
      {!isReadOnly && recommendations.length < MOST && (
        <div>
          <Button icon={<Plus size={18} aria-hidden />} onPress={add}>
            {words.add}
          </Button>
        </div>
      )}
    </section>
  );
}
