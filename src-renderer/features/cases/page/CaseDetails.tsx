import type { ReactNode } from 'react';
import { accusedRelations } from '../../../../src-shared/domain/accusedRelation.ts';
import { channels } from '../../../../src-shared/domain/channel.ts';
import type { CodeList } from '../../../../src-shared/domain/codeList.ts';
import { outcomes } from '../../../../src-shared/domain/outcome.ts';
import { outOfRemitSubjects } from '../../../../src-shared/domain/outOfRemitSubject.ts';
import { referralTargets } from '../../../../src-shared/domain/referralTarget.ts';
import { reporterTypes } from '../../../../src-shared/domain/reporterType.ts';
import { themeLabel } from '../../../../src-shared/domain/theme.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { Facts } from '../../../components/layout/Facts.tsx';
import { formatDay } from '../../../format/dates.ts';
import { capitalise } from '../../../format/text.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { useVault } from '../../frame/VaultContext.ts';
import styles from './CaseDetails.module.css';
import { CloseCase } from './CloseCase.tsx';

interface Props {
  detail: CaseDetail;
  onChange(): void;
}

/** What is coded about the case: this is what a report counts. */
export function CaseDetails({ detail, onChange }: Props) {
  const { isReadOnly } = useVault();
  const organisations = useCall('organisations:list', undefined);
  const ownThemes = useCall('themes:list', undefined);
  const halfFilled = useCall('formDrafts:get', { form: `case:${detail.id}` }, { cacheTime: 0 });
  const { fields } = detail;
  const words = nl.journal.form;
  const organisation = organisations.value?.find((one) => one.id === fields.organisationId);
  const department = organisation?.departments.find((one) => one.id === fields.departmentId);

  const themeLabels = capitalise(
    fields.themes.map((theme) => themeLabel(theme, ownThemes.value ?? [])).join(', '),
  );
  const organisationName = organisation && [organisation.name, department?.name].filter(Boolean).join(', ');
  const facts: (readonly [string, ReactNode] | undefined)[] = [
    [words.organisation, organisationName ?? ''],
    [words.openedOn, formatDay(fields.openedOn)],
    fields.closedOn === null ? undefined : [words.closedOn, formatDay(fields.closedOn)],
    [words.reporterType, capitalise(reporterTypes.labels[fields.reporterType])],
    fields.reporterLeftOn === null ? undefined : [words.reporterLeftOn, formatDay(fields.reporterLeftOn)],
    [
      words.accusedRelation,
      fields.accusedRelation
        ? capitalise(accusedRelations.labels[fields.accusedRelation])
        : words.accusedRelationNone,
    ],
    [words.themes, themeLabels || nl.common.unknown],
    [words.remit, words.remits[fields.remit]],
    optional(words.outOfRemitSubjects, labels(outOfRemitSubjects, fields.outOfRemitSubjects)),
    [words.repetition, words.repetitions[fields.repeated ? 'repeated' : 'once']],
    [words.channel, capitalise(channels.labels[fields.channel])],
    optional(words.outcomes, labels(outcomes, fields.outcomes)),
    optional(words.referredTo, labels(referralTargets, fields.referredTo)),
  ];
  const marks = [
    fields.formalComplaint && words.formalComplaint,
    fields.whistleblowerAct && words.whistleblowerAct,
  ].filter((mark) => mark !== false);

  return (
    <aside className={styles.details} aria-labelledby="details-title">
      <h2 id="details-title">{nl.journal.page.details}</h2>
      <Facts facts={facts.filter((fact) => fact !== undefined)} layout="stack" />
      {marks.length > 0 && (
        <ul className={styles.marks}>
          {marks.map((mark) => (
            <li key={mark}>{mark}</li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>{nl.journal.page.countsIn(fields.openedOn.slice(0, 4))}</p>
      {!isReadOnly && (
        <div className={styles.actions}>
          <Button onPress={onChange}>
            {halfFilled.value ? nl.journal.page.continueChange : nl.journal.page.changeDetails}
          </Button>
          {detail.identityDestroyedOn === null && <CloseCase detail={detail} />}
        </div>
      )}
    </aside>
  );
}

function labels<C extends string>(list: CodeList<C>, codes: readonly C[]): string | undefined {
  return codes.length === 0 ? undefined : capitalise(codes.map((code) => list.labels[code]).join(', '));
}

function optional(name: string, value: string | undefined): readonly [string, string] | undefined {
  return value === undefined ? undefined : [name, value];
}
