import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReportGroup } from '../../../../src-shared/domain/reportChoices.ts';
import { reportTables, type TableId } from '../../../../src-shared/i18n/nl/reportTables.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { Choice } from '../../../components/fields/SelectField.tsx';
import { Button } from '../../../components/layout/Button.tsx';
import { FoldingPart } from '../../../components/layout/FoldingPart.tsx';
import { Row, RowActions, Rows, SoftText } from '../../../components/layout/Rows.tsx';
import { useFocusAfterLeaving } from '../../../hooks/useFocusAfterLeaving.ts';
import { useFocusBack } from '../../../hooks/useFocusBack.ts';
import { useVault } from '../../frame/VaultContext.ts';
import styles from './ChoicesPage.module.css';
import { GroupForm } from './GroupForm.tsx';

interface Props {
  id: TableId;
  /** The rows that can be counted together, also those that are. */
  rows: readonly Choice[];
  groups: readonly ReportGroup[];
  onChange(groups: ReportGroup[]): void;
}

/** The rows of one table that count together, and the form for one more group. */
export function GroupsPart({ id, rows, groups, onChange }: Props) {
  const { isReadOnly } = useVault();
  const [isAdding, setAdding] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const add = useFocusBack<HTMLButtonElement>(isAdding);
  const list = useFocusAfterLeaving(
    groups.map((group) => group.label),
    add,
  );
  const words = nl.report.choices;
  const { title } = reportTables[id];
  const grouped = new Set(groups.flatMap((group) => group.members));
  const free = rows.filter((row) => !grouped.has(row.value));

  return (
    <FoldingPart level={3} title={title} summary={words.groupCount(groups.length)}>
      {id === 'department' && <SoftText>{words.smallDepartments}</SoftText>}
      {groups.length > 0 && (
        <Rows ref={list}>
          {groups.map((group) => (
            <Row key={group.label}>
              <p className={styles.name}>{group.label}</p>
              <SoftText>{words.members(labelsOf(group, rows))}</SoftText>
              {!isReadOnly && (
                <RowActions>
                  <Button
                    look="quiet"
                    aria-label={words.ungroupOf(group.label)}
                    onPress={() => onChange(groups.filter((one) => one !== group))}
                  >
                    {words.ungroup}
                  </Button>
                </RowActions>
              )}
            </Row>
          ))}
        </Rows>
      )}
      <div ref={place}>
        {isAdding ? (
          <GroupForm
            title={words.addIn(title)}
            rows={free}
            taken={[...groups.map((group) => group.label), ...rows.map((row) => row.label)]}
            onMake={(group) => {
              setAdding(false);
              onChange([...groups, group]);
            }}
            onStop={() => setAdding(false)}
          />
        ) : free.length < 2 ? (
          <SoftText>{words.noRows}</SoftText>
        ) : (
          !isReadOnly && (
            <Button
              ref={add}
              icon={<Plus size={18} aria-hidden />}
              aria-label={words.addIn(title)}
              onPress={() => setAdding(true)}
            >
              {words.add}
            </Button>
          )
        )}
      </div>
    </FoldingPart>
  );
}

function labelsOf({ members }: ReportGroup, rows: readonly Choice[]): string {
  return rows
    .filter((row) => members.includes(row.value))
    .map((row) => row.label)
    .join(', ');
}
