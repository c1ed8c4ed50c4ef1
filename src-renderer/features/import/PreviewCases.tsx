import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ImportPreview } from '../../../src-shared/ipc/importChannels.ts';
import { CheckBox } from '../../components/fields/CheckList.tsx';
import { goToField } from '../../components/fields/goToField.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Facts } from '../../components/layout/Facts.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import part from '../../components/layout/Part.module.css';
import { formatCount } from '../../format/numbers.ts';
import { sentenceAt, sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { FirstCases } from './FirstCases.tsx';
import styles from './Import.module.css';
import { StepFrame } from './StepFrame.tsx';

interface Props {
  preview: ImportPreview;
  onBack(): void;
  /** With how many cases went in; null where the counsellor stopped. */
  onDone(count: number | null): void;
}

const MOST_NAMES = 10;

/** Step 3: what would come in and what would not. All good rows go in, or none. */
export function PreviewCases({ preview, onBack, onDone }: Props) {
  const [leavesOutBad, setLeavesOutBad] = useState(false);
  const taking = useAction('import:takeIn');
  const choice = useRef<HTMLDivElement>(null);
  const words = nl.importSteps.preview;
  const { good, bad, badRows, newOrganisations, newDepartments } = preview;
  const complaint = sentenceAt(taking.failure, 'leavesOutBad');
  const hasNew = newOrganisations.length + newDepartments.length > 0;

  useEffect(() => {
    if (complaint) goToField(choice.current);
  }, [complaint]);

  async function takeIn(): Promise<void> {
    const reply = await taking.run({ leavesOutBad });
    if (reply.ok) onDone(reply.value.cases);
  }

  return (
    <StepFrame
      step={3}
      name={words.title}
      action={words.takeIn(good)}
      isBusy={taking.isRunning}
      isActionDisabled={good === 0}
      onAction={takeIn}
      onBack={onBack}
      onStop={() => onDone(null)}
    >
      <p className={part.lead}>{words.good(good)}</p>
      <Facts
        facts={[
          [words.facts.names, formatCount(preview.names)],
          [words.facts.notes, formatCount(preview.notes)],
          [words.facts.newOrganisations, listed(newOrganisations)],
          [words.facts.newDepartments, listed(newDepartments)],
        ]}
      />
      {hasNew && <p className={part.lead}>{words.spelling}</p>}
      {preview.first.length > 0 && <FirstCases cases={preview.first} />}
      {badRows > 0 && (
        <section className={styles.block} aria-labelledby="bad-title">
          <h3 id="bad-title">{words.badTitle(badRows)}</h3>
          <p className={part.lead}>{words.badLead}</p>
          <ul className={styles.rows}>
            {bad.map(({ line, sentence }) => (
              <li key={`${line} ${sentence}`}>{sentence}</li>
            ))}
          </ul>
          {preview.isBadCut && <p className={part.lead}>{words.moreBad}</p>}
          {good > 0 && (
            <div ref={choice}>
              <CheckBox
                label={words.leaveOut(badRows)}
                value={leavesOutBad}
                onChange={(next) => {
                  setLeavesOutBad(next);
                  taking.forget();
                }}
                error={complaint}
              />
            </div>
          )}
        </section>
      )}
      {good > 0 && <p className={part.lead}>{words.allOrNothing}</p>}
      <FailureLine text={sentenceBeside(taking.failure, 'leavesOutBad')} />
      <BusyLine text={taking.isRunning ? words.taking : undefined} />
    </StepFrame>
  );
}

function listed(names: readonly string[]): string {
  const words = nl.importSteps.preview;
  if (names.length === 0) return words.none;
  const rest = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(rest > 0 ? [words.more(rest)] : [])].join(', ');
}
