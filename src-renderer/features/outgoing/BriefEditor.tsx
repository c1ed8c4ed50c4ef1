import { useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { BriefHit } from '../../../src-shared/ipc/briefChannels.ts';
import { HitList } from '../../components/hits/HitList.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { LeaveVaultDialog } from '../../components/layout/LeaveVaultDialog.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { BriefText } from './BriefText.tsx';
import styles from './OutgoingPage.module.css';
import { useBrief } from './useBrief.ts';

interface Props {
  caseId: string;
  initial: { text: string; isStored: boolean; hits: BriefHit[] };
}

/** The text, what in it may point to somebody, and the way out once each of these was looked at. */
export function BriefEditor({ caseId, initial }: Props) {
  const brief = useBrief(caseId, initial);
  const exporting = useAction('brief:export');
  const discarding = useAction('brief:discard');
  const [asking, setAsking] = useState<'leave' | 'discard'>();
  const [isDone, setDone] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const words = nl.brief;
  const failure = brief.failure ?? exporting.failure ?? discarding.failure;
  const isOpen = brief.hits.some((hit) => !hit.isAccepted);

  async function askToLeave(): Promise<void> {
    setDone(false);
    exporting.forget();
    await brief.save();
    setHeld(isOpen);
    if (isOpen) list.current?.querySelector('button')?.focus();
    else setAsking('leave');
  }

  async function leave(cleansUp: boolean): Promise<void> {
    const reply = await exporting.run({ caseId, cleansUp });
    setAsking(undefined);
    setDone(reply.ok && reply.value);
  }

  async function discard(): Promise<void> {
    brief.drop();
    await discarding.run({ caseId });
    setAsking(undefined);
  }

  return (
    <>
      <BriefText
        areaRef={area}
        text={brief.text}
        hits={brief.hits}
        state={brief.state}
        onType={(text) => {
          setDone(false);
          setHeld(false);
          brief.type(text);
        }}
        onRest={() => void brief.save()}
      />
      <HitList<BriefHit>
        placeRef={list}
        texts={[{ id: 'brief', text: brief.text, hits: brief.hits }]}
        reasonOf={({ kind }) => words.reasons[kind]}
        onAccept={(hit, isAccepted) => void brief.accept(hit, isAccepted)}
        onGoTo={({ start, end }) => {
          area.current?.focus();
          area.current?.setSelectionRange(start, end);
        }}
      />
      <FailureLine
        text={failure ? sentenceOf(failure) : isHeld && isOpen ? nl.errors.brief_not_solved : undefined}
      />
      <SuccessLine text={isDone ? words.done : undefined} />
      <div className={styles.actions}>
        <Button look="main" onPress={askToLeave}>
          {words.export}
        </Button>
        {brief.state !== 'clean' && (
          <Button look="quiet" onPress={() => setAsking('discard')}>
            {words.discard}
          </Button>
        )}
      </div>
      <LeaveVaultDialog
        isOpen={asking === 'leave'}
        cleansUpAtFirst={false}
        isRunning={exporting.isRunning}
        onConfirm={leave}
        onCancel={() => setAsking(undefined)}
      >
        <p>{words.what}</p>
      </LeaveVaultDialog>
      <ConfirmDialog
        isOpen={asking === 'discard'}
        title={words.discardTitle}
        action={words.discard}
        cancel={words.discardKeep}
        isRunning={discarding.isRunning}
        onConfirm={discard}
        onCancel={() => setAsking(undefined)}
      >
        <p>{words.discardText}</p>
      </ConfirmDialog>
    </>
  );
}
