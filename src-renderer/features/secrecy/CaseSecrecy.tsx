import { CircleDashed, FileLock2, FileOutput, Scale } from 'lucide-react';
import { type SecrecyRecord, secrecyGrounds, secrecyOutcomes } from '../../../src-shared/domain/secrecy.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../src-shared/ipc/casesChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { FoldingPart } from '../../components/layout/FoldingPart.tsx';
import { Mark } from '../../components/layout/Mark.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { Row, RowActions, Rows, RowText, SoftText } from '../../components/layout/Rows.tsx';
import { formatDay } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import { useFocusOnMount } from '../../hooks/useFocusOnMount.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useCall } from '../../ipc/useCall.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import { secrecyFormOf } from './secrecyFormOf.ts';

/** A record that was left: its id, null for a new one, and whether it was saved. */
export interface LeftSecrecy {
  id: string | null;
  isSaved: boolean;
}

interface Props {
  detail: CaseDetail;
  /** The record that the counsellor comes back from, for the focus. */
  left: LeftSecrecy | undefined;
  onOpen(recordId: string | null): void;
}

/** One colour for every outcome: the app passes no judgement on it. */
const icons = { undecided: CircleDashed, kept: FileLock2, broken: FileOutput } as const;

/** The part of a case about the duty of secrecy: its records, with date and outcome. */
export function CaseSecrecy({ detail, left, onOpen }: Props) {
  const { isReadOnly } = useVault();
  const records = useCall('secrecy:ofCase', { caseId: detail.id }, { cacheTime: 0 });
  const hasDraft = useHasDraft(secrecyFormOf(detail.id, undefined), !isReadOnly);
  const add = useFocusOnMount<HTMLButtonElement>(left?.id === null);
  const words = nl.secrecy;
  const rows = records.value ?? [];

  return (
    <FoldingPart
      title={words.title}
      summary={hasDraft ? nl.journal.draft : rows.length > 0 ? String(rows.length) : undefined}
      isOpenAtFirst={left !== undefined || hasDraft}
    >
      <FailureLine text={records.failure && sentenceOf(records.failure)} />
      <SuccessLine text={left?.isSaved ? words.saved : undefined} />
      {records.value && rows.length === 0 && (
        <SoftText>{isReadOnly ? words.noneReadOnly : words.none}</SoftText>
      )}
      {rows.length > 0 && (
        <Rows>
          {rows.map((row) => (
            <Item key={row.id} record={row} takesFocus={left?.id === row.id} onOpen={() => onOpen(row.id)} />
          ))}
        </Rows>
      )}
      {!isReadOnly && (
        <div>
          <Button icon={<Scale size={18} aria-hidden />} ref={add} onPress={() => onOpen(null)}>
            {hasDraft ? words.addDraft : words.add}
          </Button>
        </div>
      )}
    </FoldingPart>
  );
}

interface ItemProps {
  record: SecrecyRecord;
  takesFocus: boolean;
  onOpen(): void;
}

function Item({ record, takesFocus, onOpen }: ItemProps) {
  const { isReadOnly } = useVault();
  const { ground, outcome, outcomeWords } = record;
  const open = useFocusOnMount<HTMLButtonElement>(takesFocus);
  const words = nl.secrecy;
  const day = formatDay(record.consideredOn);
  const label = secrecyGrounds.labels[ground];
  const goesOn = outcome === 'undecided' && !isReadOnly;
  return (
    <Row>
      <h3>{capitalise(label)}</h3>
      <SoftText>{capitalise(words.weighedOn(day))}</SoftText>
      <p>
        <Mark tone="soft" icon={icons[outcome]}>
          {capitalise(secrecyOutcomes.labels[outcome])}
        </Mark>
      </p>
      {outcomeWords !== '' && <RowText>{outcomeWords}</RowText>}
      <RowActions>
        <Button
          look="quiet"
          aria-label={goesOn ? words.goOnWith(label, day) : words.readOf(label, day)}
          ref={open}
          onPress={onOpen}
        >
          {goesOn ? words.goOn : words.read}
        </Button>
      </RowActions>
    </Row>
  );
}
