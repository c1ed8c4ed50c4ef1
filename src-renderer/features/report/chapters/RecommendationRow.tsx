import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ReportBody } from '../../../../src-shared/domain/publishedReport.ts';
import type { Recommendation } from '../../../../src-shared/domain/reportContent.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportHit } from '../../../../src-shared/ipc/reportChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { FormattedText } from '../../../components/text/FormattedText.tsx';
import { useVault } from '../../frame/VaultContext.ts';
import { filledText } from './filledText.ts';
import styles from './ReportText.module.css';
import { ReportTextArea } from './ReportTextArea.tsx';

const MOST_CHARACTERS = 2000;

interface Props {
  /** Its number in the report, from 1. */
  number: number;
  isLast: boolean;
  row: Recommendation;
  published: ReportBody | undefined;
  hits: readonly ReportHit[];
  target: ReportHit | undefined;
  takesFocus: boolean;
  onChange(text: string): void;
  onRest(): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One recommendation, written in place. A move keeps the focus on the button that did it. */
export function RecommendationRow(props: Props) {
  const { isReadOnly } = useVault();
  const { number, isLast, row, published, takesFocus, onMove } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const up = useRef<HTMLButtonElement>(null);
  const down = useRef<HTMLButtonElement>(null);
  const moved = useRef<-1 | 1>(undefined);
  const words = nl.report.recommendations;

  useEffect(() => {
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);

  // At the end of the list the button that was pressed can do no more; the other one can.
  useEffect(() => {
    if (moved.current === undefined) return;
    const first = moved.current === -1 ? up.current : down.current;
    const second = moved.current === -1 ? down.current : up.current;
    moved.current = undefined;
    (first ?? second)?.focus();
  });

  function move(by: -1 | 1): void {
    moved.current = by;
    onMove(by);
  }

  if (isReadOnly) {
    return (
      <li className={styles.row}>
        <strong>{words.label(number)}</strong>
        <FormattedText text={filledText(row.text, published)} />
      </li>
    );
  }
  return (
    <li className={styles.row}>
      <ReportTextArea
        label={words.label(number)}
        value={row.text}
        rows={3}
        maxLength={MOST_CHARACTERS}
        published={published}
        hits={props.hits}
        target={props.target}
        area={area}
        onChange={props.onChange}
        onBlur={props.onRest}
      />
      <div className={styles.actions}>
        {number > 1 && (
          <Button
            ref={up}
            look="quiet"
            icon={<ArrowUp size={16} aria-hidden />}
            aria-label={words.upOf(number)}
            onPress={() => move(-1)}
          >
            {words.up}
          </Button>
        )}
        {!isLast && (
          <Button
            ref={down}
            look="quiet"
            icon={<ArrowDown size={16} aria-hidden />}
            aria-label={words.downOf(number)}
            onPress={() => move(1)}
          >
            {words.down}
          </Button>
        )}
        <Button look="quiet" aria-label={words.removeOf(number)} onPress={props.onRemove}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}
