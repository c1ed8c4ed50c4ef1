import { useWatch } from 'react-hook-form';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportRequest } from '../../../../src-shared/ipc/reportChannels.ts';
import { BoundField, placeOf } from '../../../components/fields/BoundField.tsx';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { RadioList } from '../../../components/fields/RadioList.tsx';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine, Notice } from '../../../components/layout/Notice.tsx';
import { formatDay, today } from '../../../format/dates.ts';
import { sentenceBeside } from '../../../ipc/sentenceOf.ts';
import type { Action } from '../../../ipc/useAction.ts';
import { useCall } from '../../../ipc/useCall.ts';
import styles from '../desk/Report.module.css';
import { PeriodFields } from './PeriodFields.tsx';
import { doOverlap, periodOf } from './periods.ts';
import { isOfSome, type ReportRequestControl, useReportRequestForm } from './useReportRequestForm.ts';

interface Props {
  organisations: readonly Organisation[];
  opening: Action<'report:open'>;
  onRequest(request: ReportRequest): void;
}

/** Which organisation, which period and which part; proposed is the last calendar year that is over, whole. */
export function ReportRequestForm({ organisations, opening, onRequest }: Props) {
  const now = today();
  const form = useReportRequestForm(organisations, now);
  const [organisationId, chosen] = useWatch({ control: form.control, name: ['organisationId', 'period'] });
  const words = nl.report;
  const period = periodOf(chosen, now);
  const isReversed = period !== undefined && period.from > period.to;
  const reports = useCall('report:list', undefined);
  const earlier =
    period &&
    !isReversed &&
    reports.value?.find((one) => one.organisationId === organisationId && doOverlap(one, period));

  return (
    <form className={styles.form} noValidate onSubmit={form.handleSubmit(onRequest)}>
      <div className={styles.pair}>
        <BoundField form={form} name="organisationId">
          {(bound, ref) => (
            <SelectField
              {...bound}
              selectRef={ref}
              label={words.organisation}
              choices={organisations.map((one) => ({ value: one.id, label: one.name }))}
              onChange={(id) => {
                bound.onChange(id);
                form.setValue('departments', []);
              }}
            />
          )}
        </BoundField>
      </div>
      <PeriodFields form={form} today={now} isReversed={isReversed} failure={opening.failure} />
      <ScopeFields form={form} organisations={organisations} />
      {earlier ? (
        <Notice tone="information">{words.alreadyMade(formatDay(earlier.exportedAt))}</Notice>
      ) : (
        period && !isReversed && period.to >= now && <Notice tone="warning">{words.notOver}</Notice>
      )}
      <FailureLine text={sentenceBeside(opening.failure, ...(chosen.kind === 'free' ? ['to'] : []))} />
      <div>
        <Button type="submit" look="main" isBusy={opening.isRunning}>
          {words.begin}
        </Button>
      </div>
    </form>
  );
}

/** The whole organisation or some of its departments, where it has any. */
function ScopeFields({ form, organisations }: { form: ReportRequestControl } & Pick<Props, 'organisations'>) {
  const [organisationId, scope] = useWatch({ control: form.control, name: ['organisationId', 'scope'] });
  const departments = organisations.find((one) => one.id === organisationId)?.departments ?? [];
  const words = nl.report;
  if (departments.length === 0) return null;
  return (
    <>
      <BoundField form={form} name="scope">
        {(bound) => (
          <RadioList
            {...bound}
            label={words.scope}
            choices={(['whole', 'some'] as const).map((value) => ({ value, label: words.scopes[value] }))}
          />
        )}
      </BoundField>
      {isOfSome({ organisationId, scope }, organisations) && (
        <BoundField form={form} name="departments">
          {(bound, ref) => (
            <div ref={placeOf(ref)}>
              <CheckList
                {...bound}
                label={words.departments}
                hint={words.departmentsHint}
                groups={[{ choices: departments.map(({ id, name }) => ({ value: id, label: name })) }]}
              />
            </div>
          )}
        </BoundField>
      )}
    </>
  );
}
