import { ChevronDown, SlidersHorizontal, X } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { type CaseOrder, caseOrders } from '../../../../src-shared/domain/caseFilter.ts';
import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import { remits } from '../../../../src-shared/domain/remit.ts';
import { themes } from '../../../../src-shared/domain/theme.ts';
import { caseFieldWords } from '../../../../src-shared/i18n/nl/caseFields/caseFieldWords.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { choicesOf } from '../../../components/fields/choicesOf.ts';
import { DayField } from '../../../components/fields/DayField.tsx';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import { Button } from '../../../components/layout/Button.tsx';
import { today } from '../../../format/dates.ts';
import { useCall } from '../../../ipc/useCall.ts';
import styles from './CaseFilters.module.css';
import {
  type Finding,
  filterCount,
  isPeriodReversed,
  isSearching,
  OWN_DAYS,
  withoutFilters,
  withPeriod,
} from './finding.ts';

interface Props {
  finding: Finding;
  onFinding(finding: Finding): void;
  organisations: readonly Organisation[];
}

/** What narrows and orders the list, folded away until it is wanted. */
export function CaseFilters({ finding, onFinding, organisations }: Props) {
  const count = filterCount(finding);
  const [isOpen, setOpen] = useState(count > 0);
  const fold = useRef<HTMLButtonElement>(null);
  const panel = useId();
  const words = nl.journal.filtering;

  function clear(): void {
    onFinding(withoutFilters(finding));
    fold.current?.focus();
  }

  return (
    <div className={styles.filters}>
      <div className={styles.bar}>
        <Button
          ref={fold}
          look="quiet"
          icon={<SlidersHorizontal size={18} aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={panel}
          onPress={() => setOpen(!isOpen)}
        >
          {count === 0 ? words.title : words.titleWith(count)}{' '}
          <ChevronDown className={isOpen ? styles.opened : styles.folded} size={16} aria-hidden />
        </Button>
        {count > 0 && (
          <Button look="quiet" icon={<X size={18} aria-hidden />} onPress={clear}>
            {words.clear}
          </Button>
        )}
      </div>
      <div id={panel} className={styles.panel} hidden={!isOpen}>
        {isOpen && <Fields finding={finding} onFinding={onFinding} organisations={organisations} />}
      </div>
    </div>
  );
}

function Fields({ finding, onFinding, organisations }: Props) {
  const words = nl.journal.filtering;
  const oldest = useCall('cases:list', { order: 'opened_oldest', limit: 1 });
  const all = useCall('themes:list', undefined);
  const ownThemes = (all.value ?? []).filter(
    (one) => finding.organisationId === null || one.organisationId === finding.organisationId,
  );
  const firstYear = Number((oldest.value?.rows[0]?.openedOn ?? today()).slice(0, 4));
  const lastYear = Number(today().slice(0, 4));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, back) => String(lastYear - back));
  const change = (changes: Partial<Finding>) => onFinding({ ...finding, ...changes });
  const orNull = (chosen: string) => (chosen === '' ? null : chosen);

  return (
    <>
      {organisations.length > 1 && (
        <SelectField
          label={words.organisation}
          emptyLabel={words.allOrganisations}
          choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          value={finding.organisationId ?? ''}
          onChange={(value) => change({ organisationId: orNull(value) })}
        />
      )}
      <SelectField
        label={words.theme}
        emptyLabel={words.allThemes}
        choices={[...choicesOf(themes), ...ownThemes.map(({ id, label }) => ({ value: id, label }))]}
        value={finding.theme ?? ''}
        onChange={(value) => change({ theme: orNull(value) })}
      />
      <SelectField
        label={words.remit}
        emptyLabel={words.allRemits}
        choices={remits.codes.map((code) => ({
          value: code,
          label: caseFieldWords.remit.values?.[code] ?? remits.labels[code],
        }))}
        value={finding.remit ?? ''}
        onChange={(value) => change({ remit: remits.codes.find((code) => code === value) ?? null })}
      />
      <SelectField
        label={words.period}
        emptyLabel={words.allYears}
        choices={[
          ...years.map((year) => ({ value: year, label: year })),
          { value: OWN_DAYS, label: words.ownDays },
        ]}
        value={finding.period ?? ''}
        onChange={(value) => onFinding(withPeriod(finding, orNull(value)))}
      />
      {finding.period === OWN_DAYS && (
        <>
          <DayField
            label={words.from}
            value={finding.openedFrom}
            onChange={(openedFrom) => change({ openedFrom })}
            isOptional
          />
          <DayField
            label={words.to}
            value={finding.openedTo}
            onChange={(openedTo) => change({ openedTo })}
            error={isPeriodReversed(finding) ? words.reversed : undefined}
            isOptional
            allowsFuture
          />
        </>
      )}
      {!isSearching(finding.text) && (
        <SelectField
          label={words.order}
          choices={caseOrders.map((value) => ({ value, label: words.orders[value] }))}
          value={finding.order}
          onChange={(value) =>
            change({ order: caseOrders.find((one): one is CaseOrder => one === value) ?? finding.order })
          }
        />
      )}
    </>
  );
}
