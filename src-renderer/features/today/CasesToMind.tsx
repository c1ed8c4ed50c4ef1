import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ChecklistPoint, checklistPoints } from '../../../src-shared/domain/checklistPoint.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { TodayView } from '../../../src-shared/ipc/todayChannels.ts';
import { formatDay } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { useCall } from '../../ipc/useCall.ts';
import { CaseLink } from './CaseLink.tsx';
import styles from './Today.module.css';

interface Props {
  view: TodayView;
  showsNames: boolean;
}

/** Cases that ask for attention without a day: what was not discussed at intake, and where it has become quiet. */
export function CasesToMind({ view, showsNames }: Props) {
  const settings = useCall('settings:get', undefined);
  const words = nl.today;
  const link = (row: { caseId: string; code: string; alias: string }) => (
    <CaseLink caseId={row.caseId} code={row.code} alias={showsNames ? row.alias : null} />
  );
  return (
    <>
      <Cases
        id="today-missing"
        title={words.missing}
        lead={words.missingLead}
        hasMore={view.missing.hasMore}
        rows={view.missing.rows.map((row) => ({
          id: row.caseId,
          link: link(row),
          text: pointsIn(row.points),
        }))}
      />
      <Cases
        id="today-quiet"
        title={words.quiet}
        lead={settings.value && words.quietLead(settings.value.quietDays)}
        hasMore={view.quiet.hasMore}
        rows={view.quiet.rows.map((row) => ({
          id: row.caseId,
          link: link(row),
          text: capitalise(words.quietSince(formatDay(row.since))),
        }))}
      />
    </>
  );
}

/** More than these would hide what has a day; the others are folded. */
const SHOWN_ROWS = 5;

interface CaseLine {
  id: string;
  link: ReactNode;
  text: string;
}

interface CasesProps {
  id: string;
  title: string;
  lead: string | undefined;
  rows: readonly CaseLine[];
  hasMore: boolean;
}

function Cases({ id, title, lead, rows, hasMore }: CasesProps) {
  if (rows.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p className={styles.soft}>{lead}</p>}
      <Rows rows={rows.slice(0, SHOWN_ROWS)} />
      {rows.length > SHOWN_ROWS && (
        <details className={styles.others}>
          <summary>
            <ChevronRight size={18} aria-hidden />
            {nl.today.others(rows.length - SHOWN_ROWS, hasMore)}
          </summary>
          <Rows rows={rows.slice(SHOWN_ROWS)} />
          {hasMore && <p className={styles.soft}>{nl.today.more}</p>}
        </details>
      )}
    </section>
  );
}

function Rows({ rows }: { rows: readonly CaseLine[] }) {
  return (
    <ul className={styles.rows}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row}>
          {row.link}
          <span className={styles.grow}>{row.text}</span>
        </li>
      ))}
    </ul>
  );
}

function pointsIn(points: readonly ChecklistPoint[]): string {
  if (points.length === checklistPoints.codes.length) return nl.today.allPoints;
  const [first, ...others] = points;
  if (first === undefined) return '';
  const label = capitalise(checklistPoints.labels[first]);
  return others.length === 0 ? label : nl.today.andPoints(label, others.length);
}
