import { type FormEvent, useRef, useState } from 'react';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportRequest } from '../../../../src-shared/ipc/reportChannels.ts';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { goToField } from '../../../components/fields/goToField.ts';
import { RadioList } from '../../../components/fields/RadioList.tsx';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine, Notice } from '../../../components/layout/Notice.tsx';
import { formatDay, today } from '../../../format/dates.ts';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import type { Action } from '../../../ipc/useAction.ts';
import { useCall } from '../../../ipc/useCall.ts';
import styles from '../desk/Report.module.css';
import { PeriodFields } from './PeriodFields.tsx';
import { doOverlap, noPeriod, periodOf } from './periods.ts';

interface Props {
  organisations: readonly Organisation[];
  opening: Action<'report:open'>;
  onRequest(request: ReportRequest): void;
}

type ReportScope = keyof typeof nl.report.scopes;
const scopes: readonly ReportScope[] = ['whole', 'some'];

/** Which organisation, which period and which part; proposed is the last calendar year that is over, whole. */
export function ReportRequestForm({ organisations, opening, onRequest }: Props) {
  const now = today();
  const [organisationId, setOrganisationId] = useState(organisations[0]?.id ?? '');
  const [chosen, setChosen] = useState(noPeriod);
  const [scope, setScope] = useState<ReportScope>('whole');
  const [departments, setDepartments] = useState<readonly string[]>([]);
  const [isIncomplete, setIncomplete] = useState(false);
  const departmentPlace = useRef<HTMLDivElement>(null);
  const words = nl.report;
  const organisation = organisations.find((one) => one.id === organisationId);
  const period = periodOf(chosen, now);
  const isReversed = period !== undefined && period.from > period.to;
  const isPart = scope === 'some' && organisation !== undefined && organisation.departments.length > 0;
  const reports = useCall('report:list', undefined);
  const earlier =
    period &&
    !isReversed &&
    reports.value?.find((one) => one.organisationId === organisationId && doOverlap(one, period));

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!period || isReversed) return;
    const isMissing = isPart && departments.length === 0;
    setIncomplete(isMissing);
    if (isMissing) goToField(departmentPlace.current);
    else {
      const { from, to } = period;
      onRequest({ organisationId, from, to, departments: isPart ? [...departments] : null });
    }
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.pair}>
        <SelectField
          label={words.organisation}
          choices={organisations.map((one) => ({ value: one.id, label: one.name }))}
          value={organisationId}
          onChange={(id) => {
            setOrganisationId(id);
            setDepartments([]);
          }}
        />
      </div>
      <PeriodFields value={chosen} today={now} isReversed={isReversed} onChange={setChosen} />
      {organisation && organisation.departments.length > 0 && (
        <RadioList
          label={words.scope}
          value={scope}
          onChange={(next: ReportScope) => setScope(next)}
          choices={scopes.map((value) => ({ value, label: words.scopes[value] }))}
        />
      )}
      {isPart && (
        <div ref={departmentPlace}>
          <CheckList
            label={words.departments}
            hint={words.departmentsHint}
            groups={[
              { choices: organisation.departments.map(({ id, name }) => ({ value: id, label: name })) },
            ]}
            value={departments}
            onChange={(next) => {
              setDepartments(next);
              setIncomplete(false);
            }}
            error={isIncomplete ? words.departmentsMissing : undefined}
          />
        </div>
      )}
      {earlier ? (
        <Notice tone="information">{words.alreadyMade(formatDay(earlier.exportedAt))}</Notice>
      ) : (
        period && !isReversed && period.to >= now && <Notice tone="warning">{words.notOver}</Notice>
      )}
      <FailureLine text={opening.failure && sentenceOf(opening.failure)} />
      <div>
        <Button type="submit" look="main" isBusy={opening.isRunning} isDisabled={!period || isReversed}>
          {words.begin}
        </Button>
      </div>
    </form>
  );
}
