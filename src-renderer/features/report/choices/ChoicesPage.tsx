import type { Organisation } from '../../../../src-shared/domain/organisation.ts';
import {
  isTableIn,
  type ReportChoices,
  splits,
  withTables,
} from '../../../../src-shared/domain/reportChoices.ts';
import { reportTables, tableIds } from '../../../../src-shared/i18n/nl/reportTables.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { CheckList } from '../../../components/fields/CheckList.tsx';
import { RadioList } from '../../../components/fields/RadioList.tsx';
import { capitalise } from '../../../format/text.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { useVault } from '../../frame/VaultContext.ts';
import { SectionHead } from '../desk/SectionHead.tsx';
import type { ReportDraftOnDesk } from '../desk/useReportDraft.ts';
import styles from './ChoicesPage.module.css';
import { GroupsPart } from './GroupsPart.tsx';
import { groupedDimensions, groupRows } from './groupRows.ts';

const listed = [...tableIds, 'contacts'] as const;

interface Props {
  desk: ReportDraftOnDesk;
  organisation: Organisation;
}

/** Indeling: what the report shows and what it counts together, agreed before anything is counted. */
export function ChoicesPage({ desk, organisation }: Props) {
  const { isReadOnly } = useVault();
  const themes = useCall('themes:list', undefined);
  const places = useCall('places:list', undefined);
  const words = nl.report.choices;
  const { choices } = desk.draft;

  function change(next: Partial<ReportChoices>): void {
    desk.change((former) => ({ choices: { ...former.choices, ...next } }));
  }

  return (
    <>
      <SectionHead title={nl.report.desk.sections.choices} lead={words.lead} />
      <div className={styles.parts}>
        <RadioList
          label={words.split}
          hint={words.splitHint}
          value={choices.splitBy}
          onChange={(splitBy) => change({ splitBy })}
          choices={splits.map((value) => ({ value, label: capitalise(words.splits[value]) }))}
          isDisabled={isReadOnly}
        />
        <CheckList
          label={words.tables}
          hint={words.tablesHint}
          groups={[{ choices: listed.map((id) => ({ value: id, label: reportTables[id].title })) }]}
          value={listed.filter((id) => isTableIn(choices, id))}
          onChange={(wanted) => change(withTables(choices, listed, wanted))}
          isDisabled={isReadOnly}
        />
      </div>
      <section className={styles.groups} aria-labelledby="groups-title">
        <h3 id="groups-title">{words.groupsTitle}</h3>
        <p className={styles.soft}>{words.groupsLead}</p>
        {themes.value &&
          places.value &&
          groupedDimensions
            .filter((id) => isTableIn(choices, id))
            .map((id) => (
              <GroupsPart
                key={id}
                id={id}
                rows={groupRows(id, organisation, { themes: themes.value ?? [], places: places.value ?? [] })}
                groups={choices.groups[id] ?? []}
                onChange={(groups) => change({ groups: { ...choices.groups, [id]: groups } })}
              />
            ))}
      </section>
    </>
  );
}
