import { useWatch } from 'react-hook-form';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { DayField } from '../../../components/fields/DayField.tsx';
import { RadioList } from '../../../components/fields/RadioList.tsx';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import { formatDay } from '../../../format/dates.ts';
import { capitalise } from '../../../format/text.ts';
import styles from '../desk/Report.module.css';
import { lastFinished, type NamedPeriod, type PeriodKind, periodKinds, periodsOf } from './periods.ts';
import type { ReportRequestControl } from './useReportRequestForm.ts';

const words = nl.report;
const periodLabels = { year: words.whichYear, study: words.whichStudyYear, half: words.whichHalf } as const;

interface Props {
  form: ReportRequestControl;
  today: string;
  isReversed: boolean;
  failure: CallError | undefined;
}

/** Over which days: a year, a study year, a half year, or two days of one's own. */
export function PeriodFields({ form, today, isReversed, failure }: Props) {
  const kind = useWatch({ control: form.control, name: 'period.kind' });
  return (
    <>
      <BoundField form={form} name="period.kind">
        {(bound) => (
          <RadioList
            {...bound}
            onChange={(next) => {
              bound.onChange(next);
              form.setValue('period.id', undefined);
            }}
            label={words.kind}
            choices={periodKinds.map((one) => ({ value: one, label: words.kinds[one] }))}
          />
        )}
      </BoundField>
      <div className={styles.pair}>
        {kind === 'free' ? (
          <>
            <BoundField form={form} name="period.free.from">
              {(bound, ref) => <DayField {...bound} ref={ref} label={words.from} />}
            </BoundField>
            <BoundField form={form} name="period.free.to" failure={failure} refusedAs="to">
              {(bound, ref) => (
                <DayField
                  {...bound}
                  ref={ref}
                  label={words.to}
                  error={isReversed ? nl.errors.period_reversed : bound.error}
                  allowsFuture
                />
              )}
            </BoundField>
          </>
        ) : (
          <NamedPeriodField form={form} kind={kind} today={today} />
        )}
      </div>
    </>
  );
}

interface NamedProps extends Pick<Props, 'form' | 'today'> {
  kind: Exclude<PeriodKind, 'free'>;
}

function NamedPeriodField({ form, kind, today }: NamedProps) {
  const periods = periodsOf(kind, today);
  return (
    <BoundField form={form} name="period.id">
      {(bound, ref) => {
        const named = periods.find((period) => period.id === bound.value) ?? lastFinished(periods, today);
        return (
          <SelectField
            {...bound}
            selectRef={ref}
            label={periodLabels[kind]}
            choices={periods.map((one) => ({ value: one.id, label: nameOf(kind, one) }))}
            value={named?.id ?? ''}
            hint={named && words.range(formatDay(named.from), formatDay(named.to))}
          />
        );
      }}
    </BoundField>
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
