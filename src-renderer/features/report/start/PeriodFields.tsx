import { nl } from '../../../../src-shared/i18n/nl.ts';
import { DayField } from '../../../components/fields/DayField.tsx';
import { RadioList } from '../../../components/fields/RadioList.tsx';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import { formatDay } from '../../../format/dates.ts';
import { capitalise } from '../../../format/text.ts';
import styles from '../desk/Report.module.css';
import { type ChosenPeriod, lastFinished, type NamedPeriod, type PeriodKind, periodsOf } from './periods.ts';

const kinds: readonly PeriodKind[] = ['year', 'study', 'half', 'free'];
const words = nl.report;
const periodLabels = { year: words.whichYear, study: words.whichStudyYear, half: words.whichHalf } as const;

interface Props {
  value: ChosenPeriod;
  today: string;
  isReversed: boolean;
  onChange(value: ChosenPeriod): void;
}

/** Over which days: a year, a study year, a half year, or two days of one's own. */
export function PeriodFields({ value, today, isReversed, onChange }: Props) {
  const { kind, free } = value;
  const periods = kind === 'free' ? [] : periodsOf(kind, today);
  const named = periods.find((period) => period.id === value.id) ?? lastFinished(periods, today);
  return (
    <>
      <RadioList
        label={words.kind}
        value={kind}
        onChange={(next: PeriodKind) => onChange({ ...value, kind: next, id: undefined })}
        choices={kinds.map((one) => ({ value: one, label: words.kinds[one] }))}
      />
      {kind === 'free' ? (
        <div className={styles.pair}>
          <DayField
            label={words.from}
            value={free.from}
            onChange={(from) => onChange({ ...value, free: { ...free, from } })}
          />
          <DayField
            label={words.to}
            value={free.to}
            onChange={(to) => onChange({ ...value, free: { ...free, to } })}
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
            onChange={(id) => onChange({ ...value, id })}
            hint={named && words.range(formatDay(named.from), formatDay(named.to))}
          />
        </div>
      )}
    </>
  );
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
