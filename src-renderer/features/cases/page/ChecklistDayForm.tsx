import { zodResolver } from '@hookform/resolvers/zod';
import { type ReactNode, useEffect } from 'react';
import { useForm } from 'react-hook-form';
import type { z } from 'zod';
import { type ChecklistPoint, checklistPoints } from '../../../../src-shared/domain/checklistPoint.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { checklistChannels } from '../../../../src-shared/ipc/checklistChannels.ts';
import { BoundField } from '../../../components/fields/BoundField.tsx';
import { DayField } from '../../../components/fields/DayField.tsx';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine } from '../../../components/layout/Notice.tsx';
import { today } from '../../../format/dates.ts';
import { capitalise } from '../../../format/text.ts';
import { sentenceBeside } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import styles from './CaseChecklist.module.css';

const schema = checklistChannels['checklist:record'].input.pick({ doneOn: true });

interface Props {
  caseId: string;
  point: ChecklistPoint;
  /** Null while it was not discussed. */
  doneOn: string | null;
  /** What else can be done, between the two buttons. */
  children: ReactNode;
  onDone(): void;
  onStop(): void;
}

/** The day on which a point was discussed. */
export function ChecklistDayForm({ caseId, point, doneOn, children, onDone, onStop }: Props) {
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { doneOn: doneOn ?? today() } });
  const recording = useAction('checklist:record');
  const { setFocus } = form;

  useEffect(() => setFocus('doneOn'), [setFocus]);

  async function record(values: z.infer<typeof schema>): Promise<void> {
    const reply = await recording.run({ ...values, caseId, point });
    if (reply.ok) onDone();
  }

  return (
    <form
      className={styles.form}
      aria-label={capitalise(checklistPoints.labels[point])}
      noValidate
      onSubmit={form.handleSubmit(record)}
    >
      <BoundField form={form} name="doneOn" failure={recording.failure}>
        {(bound, ref) => <DayField {...bound} ref={ref} label={nl.people.checklist.day} />}
      </BoundField>
      <FailureLine text={sentenceBeside(recording.failure, 'doneOn')} />
      <div className={styles.actions}>
        <Button type="submit" isBusy={recording.isRunning}>
          {nl.common.save}
        </Button>
        {children}
        <Button look="quiet" onPress={onStop}>
          {nl.common.cancel}
        </Button>
      </div>
    </form>
  );
}
