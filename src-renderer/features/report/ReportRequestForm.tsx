import { useState } from 'react';
import type { Organisation } from '../../../src-shared/domain/organisation.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ReportRequest } from '../../../src-shared/ipc/reportChannels.ts';
import { Button } from '../../components/Button.tsx';
import { DayField } from '../../components/DayField.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RadioList } from '../../components/RadioList.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { formatDay, today } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { useCall } from '../../ipc/useCall.ts';
import {
  doOverlap,
  lastFinished,
  type NamedPeriod,
  type Period,
  type PeriodKind,
  periodsOf,
} from './periods.ts';
import styles from './Report.module.css';

interface Props {
  organisations: readonly Organisation[];
  onRequest(request: ReportRequest): void;
  /** What is shown no longer belongs to what is chosen. */
  onChange(): void;
}

const kinds: readonly PeriodKind[] = ['year', 'study', 'half', 'free'];
const words = nl.report;
const periodLabels = { year: words.whichYear, study: words.whichStudyYear, half: words.whichHalf } as const;

/** Which organisation and which period; proposed is the last calendar year that is over. */
export function ReportRequestForm({ organisations, onRequest, onChange }: Props) {
  const now = today();
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? '');
  const [kind, setKind] = useState<PeriodKind>('year');
  const [periodId, setPeriodId] = useState<string>();
  const [free, setFree] = useState<{ from: string | null; to: string | null }>({ from: null, to: null });
  const periods = kind === 'free' ? [] : periodsOf(kind, now);
  const named = periods.find((period) => period.id === periodId) ?? lastFinished(periods, now);
  const period: Period | undefined = kind === 'free' ? complete(free) : named;
  const isReversed = period !== undefined && period.from > period.to;
  const reports = useCall('report:list', undefined);
  const earlier =
    period &&
    !isReversed &&
    reports.value?.find((one) => one.organisationId === organisationId && doOverlap(one, period));

  function changed<T>(set: (value: T) => void): (value: T) => void {
    return (value) => {
      set(value);
      onChange();
    };
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (period && !isReversed) onRequest({ organisationId, from: period.from, to: period.to });
      }}
    >
      <div className={styles.pair}>
        <SelectField
          label={words.organisation}
          choices={organisations.map((one) => ({ value: one.id, label: one.name }))}
          value={organisationId}
          onChange={changed(setOrganisationId)}
        />
      </div>
      <RadioList
        label={words.kind}
        value={kind}
        onChange={changed((next: PeriodKind) => {
          setKind(next);
          setPeriodId(undefined);
        })}
        choices={kinds.map((value) => ({ value, label: words.kinds[value] }))}
      />
      {kind === 'free' ? (
        <div className={styles.pair}>
          <DayField
            label={words.from}
            value={free.from}
            onChange={changed((from: string | null) => setFree((former) => ({ ...former, from })))}
          />
          <DayField
            label={words.to}
            value={free.to}
            onChange={changed((to: string | null) => setFree((former) => ({ ...former, to })))}
            error={isReversed ? nl.errors.period_reversed : undefined}
            allowsFuture
          />
        </div>
      ) : (
        <div className={styles.pair}>
          <SelectField
            label={periodLabels[kind]}
            choices={periods.map((one) => ({ value: one.id, label: nameOf(kind, one) }))}
            value={named?.id ?? ''}
            onChange={changed(setPeriodId)}
            hint={named && words.range(formatDay(named.from), formatDay(named.to))}
          />
        </div>
      )}
      {earlier ? (
        <Notice tone="warning">{words.alreadyMade(formatDay(earlier.exportedAt))}</Notice>
      ) : (
        period && !isReversed && period.to >= now && <Notice tone="warning">{words.notOver}</Notice>
      )}
      <div>
        <Button type="submit" look="main" isDisabled={!period || isReversed}>
          {words.show}
        </Button>
      </div>
    </form>
  );
}

function complete({ from, to }: { from: string | null; to: string | null }): Period | undefined {
  return from !== null && to !== null ? { from, to } : undefined;
}

function nameOf(kind: Exclude<PeriodKind, 'free'>, period: NamedPeriod): string {
  switch (kind) {
    case 'year':
      return String(period.year);
    case 'study':
      return words.studyYear(period.year);
    case 'half':
      return capitalise(words.half(period.isFirstHalf, period.year));
  }
}
