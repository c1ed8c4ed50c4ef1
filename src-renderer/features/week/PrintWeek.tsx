import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { PrintedWeek, PrintedWeekForm } from '../../../src-shared/ipc/weekChannels.ts';
import { RadioList } from '../../components/fields/RadioList.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { LeaveVaultDialog } from '../../components/layout/LeaveVaultDialog.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { SoftText } from '../../components/layout/Rows.tsx';
import { classes } from '../../format/text.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useCall } from '../../ipc/useCall.ts';
import styles from './Week.module.css';

const forms: readonly PrintedWeekForm[] = ['places', 'busy'];

/** Chooses what a week on paper tells, shows exactly that, and lets it out as a PDF. */
export function PrintWeek({ monday, onClose }: { monday: string; onClose(): void }) {
  const [form, setForm] = useState<PrintedWeekForm>('busy');
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);
  const printed = useCall('week:printed', { monday, form }, { keepsFormer: true, cacheTime: 0 });
  const printing = useAction('week:print');
  const heading = useRef<HTMLHeadingElement>(null);
  const words = nl.week.print;
  const failure = printing.failure ?? printed.failure;

  useEffect(() => heading.current?.focus(), []);

  async function leave(cleansUp: boolean): Promise<void> {
    const reply = await printing.run({ monday, form, cleansUp });
    setAsking(false);
    setDone(reply.ok && reply.value);
  }

  return (
    <section className={styles.print} aria-labelledby="week-print">
      <div>
        <h3 id="week-print" ref={heading} tabIndex={-1}>
          {words.title}
        </h3>
        <p className={classes(styles.soft, styles.lead)}>{words.lead}</p>
      </div>
      <RadioList<PrintedWeekForm>
        label={words.form}
        hint={words.formsHint[form]}
        choices={forms.map((value) => ({ value, label: words.forms[value] }))}
        value={form}
        onChange={setForm}
      />
      <Preview days={printed.value?.days ?? []} />
      <FailureLine text={failure && sentenceOf(failure)} />
      <SuccessLine text={isDone ? words.done : undefined} />
      <div className={styles.bar}>
        <Button
          look="main"
          isDisabled={!printed.value}
          onPress={() => {
            setDone(false);
            printing.forget();
            setAsking(true);
          }}
        >
          {words.make}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {nl.common.close}
        </Button>
      </div>
      <LeaveVaultDialog
        isOpen={isAsking}
        cleansUpAtFirst={false}
        isRunning={printing.isRunning}
        onConfirm={leave}
        onCancel={() => setAsking(false)}
      >
        <p>{words.what(nl.week.title(monday))}</p>
        <SoftText>{words.forms[form]}</SoftText>
      </LeaveVaultDialog>
    </section>
  );
}

/** Exactly what the PDF shows. */
function Preview({ days }: Pick<PrintedWeek, 'days'>) {
  const words = nl.week.print;
  return (
    <div>
      <h4>{words.preview}</h4>
      <dl className={styles.preview}>
        {days.map(({ day, lines }) => (
          <div key={day}>
            <dt>{nl.week.day(day)}</dt>
            {lines.length === 0 && <dd className={styles.soft}>{words.nothing}</dd>}
            {lines.map(({ from, until, what }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two appointments may read the same
              <dd key={index}>
                {nl.week.fromUntil(from, until)} {what}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </div>
  );
}
