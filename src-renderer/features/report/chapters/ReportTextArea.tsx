import { type RefObject, useEffect, useMemo } from 'react';
import type { ReportBody } from '../../../../src-shared/domain/publishedReport.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportHit } from '../../../../src-shared/ipc/reportChannels.ts';
import { findTokens } from '../../../../src-shared/report/numberToken.ts';
import { HitMarks, type TextMark } from '../../../components/hits/HitMarks.tsx';
import { FormattedTextArea } from '../../../components/text/FormattedTextArea.tsx';
import { filledText } from './filledText.ts';
import { InsertNumber } from './InsertNumber.tsx';
import styles from './ReportText.module.css';
import { TextPreview } from './TextPreview.tsx';

interface Props {
  label: string;
  isLabelHidden?: boolean;
  value: string;
  rows?: number;
  maxLength: number;
  hint?: string | undefined;
  published: ReportBody | undefined;
  /** What was found in this text. */
  hits: readonly ReportHit[];
  /** What was gone to: it is selected when the text opens. */
  target: ReportHit | undefined;
  area: RefObject<HTMLTextAreaElement | null>;
  onChange(text: string): void;
  onBlur(): void;
}

/** A text of the report: light formatting, numbers that point to the figures, and what was found marked in it. */
export function ReportTextArea(props: Props) {
  const { value, published, hits, target, area } = props;
  const tokens = useMemo(() => findTokens(value), [value]);
  const marks: TextMark[] = [
    ...tokens.map(({ start, end }): TextMark => ({ start, end, look: 'token' })),
    ...hits.map(
      ({ start, end, isAccepted }): TextMark => ({
        start,
        end,
        look: isAccepted ? 'accepted' : 'open',
      }),
    ),
  ];

  useEffect(() => {
    if (!target) return;
    area.current?.focus();
    area.current?.setSelectionRange(target.start, target.end);
  }, [target, area]);

  return (
    <div className={styles.text}>
      <FormattedTextArea
        label={props.label}
        isLabelHidden={props.isLabelHidden ?? false}
        value={value}
        rows={props.rows ?? 8}
        maxLength={props.maxLength}
        hint={props.hint}
        area={area}
        tools={<InsertNumber published={published} area={area} label={props.label} />}
        behind={<HitMarks text={value} marks={marks} />}
        onChange={props.onChange}
        onBlur={props.onBlur}
      />
      {tokens.length > 0 && (
        <TextPreview title={nl.report.text.preview} text={filledText(value, published)} />
      )}
    </div>
  );
}
