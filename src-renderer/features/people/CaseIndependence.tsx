import { UserRoundPen } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { Independence } from '../../../src-shared/ipc/peopleChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine, Notice } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import styles from './CasePeople.module.css';

interface Props {
  caseId: string;
  onHandOver(): void;
}

/** Says by the numbers of cases, never by a name, why the counsellor may not be free enough here. */
export function CaseIndependence({ caseId, onHandOver }: Props) {
  const { isReadOnly } = useVault();
  const independence = useCall('people:independence', { caseId }, { cacheTime: 0 });
  const words = nl.people.independence;
  if (independence.failure) return <FailureLine text={sentenceOf(independence.failure)} />;
  if (!independence.value) return null;
  const { known, overlaps } = independence.value;
  if (known.length === 0 && overlaps.length === 0) return null;
  const hasBothSides = overlaps.some(({ role, otherRole }) => role !== otherRole);
  const isAgain = overlaps.length > 0 && !hasBothSides;

  return (
    <Notice tone={hasBothSides || known.length > 0 ? 'warning' : 'information'} title={words.title}>
      <span className={styles.reasons}>
        {[...known.map((role) => words.known[role]), ...sentencesOf(overlaps)].map((sentence) => (
          <span key={sentence}>{sentence}</span>
        ))}
        <span>
          {[
            known.length > 0 && words.meanings.known,
            hasBothSides && words.meanings.bothSides,
            isAgain && known.length === 0 && words.meanings.again,
            overlaps.length > 0 && words.meanings.secret,
          ]
            .filter(Boolean)
            .join(' ')}
        </span>
        {!isReadOnly && (
          <span className={styles.handOver}>
            <Button icon={<UserRoundPen size={18} aria-hidden />} onPress={onHandOver}>
              {words.handOver}
            </Button>
          </span>
        )}
      </span>
    </Notice>
  );
}

/** One sentence for all cases in which somebody has the same role. */
function sentencesOf(overlaps: Independence['overlaps']): string[] {
  const words = nl.people.independence.overlaps;
  const groups = Map.groupBy(overlaps, ({ role, otherRole, isSamePerson }) =>
    [role, otherRole, isSamePerson].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const cases = group.map(({ code }) => code).join(', ');
    return words[first.isSamePerson ? 'same' : 'named'](first.role, first.otherRole, cases);
  });
}
