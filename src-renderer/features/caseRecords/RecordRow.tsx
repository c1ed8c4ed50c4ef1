import { CircleCheck, Undo2 } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type CaseRecordKind, specOfKind } from '../../../src-shared/domain/caseRecordList.ts';
import type { RecordContent } from '../../../src-shared/domain/caseRecordSpec.ts';
import { caseRecordWords } from '../../../src-shared/i18n/nl/caseRecords/caseRecordWords.ts';
import {
  factsOf,
  headingOf,
  isMarked,
  type RecordFact,
} from '../../../src-shared/i18n/nl/caseRecords/recordFacts.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseRecord } from '../../../src-shared/ipc/caseRecordsChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Facts } from '../../components/layout/Facts.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { Mark } from '../../components/layout/Mark.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Row, RowActions, RowText, SoftText } from '../../components/layout/Rows.tsx';
import { capitalise } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useHasDraft } from '../../ipc/useHasDraft.ts';
import { useVault } from '../frame/VaultContext.ts';
import { RecordForm } from './RecordForm.tsx';
import { recordFormOf } from './recordFormOf.ts';

interface Props {
  caseId: string;
  record: CaseRecord;
  /** Of its heading: below that of its kind, where that has one. */
  level: 3 | 4;
  onChange(): void;
  onHalfFilled(): void;
}

/** One record as it is read, changed, or removed; a removed one stays as a line until the archive locks. */
export function RecordRow({ caseId, record, level, onChange, onHalfFilled }: Props) {
  const { isReadOnly } = useVault();
  const { id, kind, content } = record;
  const draftName = recordFormOf(caseId, id);
  const hasDraft = useHasDraft(draftName, !isReadOnly && content !== null);
  const [asked, setAsked] = useState<boolean>();
  const removal = useAction('caseRecords:remove');
  const returning = useAction('caseRecords:putBack');
  const place = useRef<HTMLLIElement>(null);
  const shape = content === null ? 'removed' : (asked ?? hasDraft) ? 'changing' : 'read';
  const former = useRef(shape);
  const failure = removal.failure ?? returning.failure;
  const tell = useEffectEvent(onHalfFilled);

  useEffect(() => {
    if (hasDraft) tell();
  }, [hasDraft]);

  // The button that was pressed is gone; what stands in its place takes the focus.
  useEffect(() => {
    const wanted = former.current === 'changing' ? '[data-action="change"]' : '[data-action="last"]';
    if (former.current !== shape && shape !== 'changing')
      place.current?.querySelector<HTMLElement>(wanted)?.focus();
    former.current = shape;
  }, [shape]);

  function run(action: typeof removal | typeof returning): void {
    onChange();
    void action.run({ id });
  }

  return (
    <Row ref={place}>
      {shape === 'removed' && <RemovedRecord record={record} onPutBack={() => run(returning)} />}
      {shape === 'changing' && content && (
        <RecordForm
          caseId={caseId}
          kind={kind}
          record={record}
          title={titleOf('change', record, content)}
          draftName={draftName}
          takesFocus={asked === true}
          Frame={InsetForm}
          onDone={() => setAsked(false)}
        />
      )}
      {shape === 'read' && content && (
        <>
          <RecordBody kind={kind} content={content} level={level} />
          {!isReadOnly && (
            <RowActions>
              <Button
                data-action="change"
                look="quiet"
                aria-label={titleOf('change', record, content)}
                onPress={() => {
                  onChange();
                  removal.forget();
                  setAsked(true);
                }}
              >
                {nl.common.change}
              </Button>
              <Button
                data-action="last"
                look="quiet"
                aria-label={titleOf('remove', record, content)}
                onPress={() => run(removal)}
              >
                {nl.common.remove}
              </Button>
            </RowActions>
          )}
        </>
      )}
      <FailureLine text={failure && sentenceOf(failure)} />
    </Row>
  );
}

function titleOf(action: 'change' | 'remove', { kind }: CaseRecord, content: RecordContent): string {
  return nl.caseRecords[action](caseRecordWords[kind].one, headingOf(kind, content));
}

interface BodyProps {
  kind: CaseRecordKind;
  content: RecordContent;
  level: 3 | 4;
}

function RecordBody({ kind, content, level }: BodyProps) {
  const { mark } = caseRecordWords[kind];
  const { fields, isMarkBad = false } = specOfKind(kind);
  const facts = factsOf(kind, content);
  const isLong = ({ field }: RecordFact): boolean => fields[field]?.kind === 'longText';
  const short = facts.filter((fact) => !isLong(fact));
  const long = facts.filter(isLong);
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading>{headingOf(kind, content)}</Heading>
      {mark && isMarked(kind, content) && (
        <p>
          <Mark tone={isMarkBad ? 'warn' : 'good'} icon={isMarkBad ? Undo2 : CircleCheck}>
            {capitalise(mark)}
          </Mark>
        </p>
      )}
      {short.length > 0 && <Facts layout="stack" facts={short.map(({ label, value }) => [label, value])} />}
      {long.map(({ field, label, value }) => (
        <div key={field}>
          <SoftText>{label}</SoftText>
          <RowText>{value}</RowText>
        </div>
      ))}
    </>
  );
}

function RemovedRecord({ record: { kind }, onPutBack }: { record: CaseRecord; onPutBack(): void }) {
  const { isReadOnly } = useVault();
  const words = nl.caseRecords;
  const { one } = caseRecordWords[kind];
  return (
    <>
      <SoftText>
        {words.removed(one)} {!isReadOnly && words.removedUntil}
      </SoftText>
      {!isReadOnly && (
        <RowActions>
          <Button data-action="last" look="quiet" aria-label={words.putBackOf(one)} onPress={onPutBack}>
            {words.putBack}
          </Button>
        </RowActions>
      )}
    </>
  );
}
