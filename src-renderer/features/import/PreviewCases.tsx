import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { type ImportPreview, importChannels } from '../../../src-shared/ipc/importChannels.ts';
import { BoundField, placeOf } from '../../components/fields/BoundField.tsx';
import { CheckBox } from '../../components/fields/CheckList.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Facts } from '../../components/layout/Facts.tsx';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { Lead } from '../../components/layout/Part.tsx';
import { formatCount } from '../../format/numbers.ts';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { FirstCases } from './FirstCases.tsx';
import styles from './Import.module.css';
import { StepFrame } from './StepFrame.tsx';

const schema = importChannels['import:takeIn'].input;

interface Props {
  preview: ImportPreview;
  onBack(): void;
  /** With how many cases went in; null where the counsellor stopped. */
  onDone(count: number | null): void;
}

const MOST_NAMES = 10;

/** Step 3: what would come in and what would not. All good rows go in, or none. */
export function PreviewCases({ preview, onBack, onDone }: Props) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { leavesOutBad: false } });
  const taking = useAction('import:takeIn');
  const words = nl.importSteps.preview;
  const { good, bad, badRows, newOrganisations, newDepartments } = preview;
  const hasNew = newOrganisations.length + newDepartments.length > 0;

  async function takeIn(values: z.infer<typeof schema>): Promise<void> {
    const reply = await taking.run(values);
    if (reply.ok) onDone(reply.value.cases);
  }

  return (
    <StepFrame
      step={3}
      name={words.title}
      action={words.takeIn(good)}
      isBusy={taking.isRunning}
      isActionDisabled={good === 0}
      hasNoFields={badRows === 0 || good === 0}
      onAction={form.handleSubmit(takeIn)}
      onBack={onBack}
      onStop={() => onDone(null)}
    >
      <Lead>{words.good(good)}</Lead>
      <Facts
        facts={[
          [words.facts.names, formatCount(preview.names)],
          [words.facts.notes, formatCount(preview.notes)],
          [words.facts.newOrganisations, listed(newOrganisations)],
          [words.facts.newDepartments, listed(newDepartments)],
        ]}
      />
      {hasNew && <Lead>{words.spelling}</Lead>}
      {preview.first.length > 0 && <FirstCases cases={preview.first} />}
      {badRows > 0 && (
        <section className={styles.block} aria-labelledby="bad-title">
          <h3 id="bad-title">{words.badTitle(badRows)}</h3>
          <Lead>{words.badLead}</Lead>
          <ul className={styles.rows}>
            {bad.map(({ line, sentence }) => (
              <li key={`${line} ${sentence}`}>{sentence}</li>
            ))}
          </ul>
          {preview.isBadCut && <Lead>{words.moreBad}</Lead>}
          {good > 0 && (
            <BoundField form={form} name="leavesOutBad" failure={taking.failure}>
              {(bound, ref) => (
                <div ref={placeOf(ref)}>
                  <CheckBox {...bound} label={words.leaveOut(badRows)} />
                </div>
              )}
            </BoundField>
          )}
        </section>
      )}
      {good > 0 && <Lead>{words.allOrNothing}</Lead>}
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
