import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { BriefHit } from '../../../src-shared/ipc/briefChannels.ts';
import { HitList } from '../../components/hits/HitList.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { ConfirmDialog } from '../../components/layout/ConfirmDialog.tsx';
import { LeaveVaultDialog } from '../../components/layout/LeaveVaultDialog.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { refreshAfter } from '../../ipc/refreshAfter.ts';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useAutosave, useSnapshot } from '../../ipc/useAutosave.ts';
import { BriefText } from './BriefText.tsx';
import { createBriefAutosave } from './briefAutosave.ts';
import styles from './OutgoingPage.module.css';
import { useBriefCheck } from './useBriefCheck.ts';

interface Props {
  caseId: string;
  initial: { text: string; isStored: boolean; hits: BriefHit[] };
}

/** The text, what in it may point to somebody, and the way out once each of these was looked at. */
export function BriefEditor({ caseId, initial }: Props) {
  const client = useQueryClient();
  const brief = useAutosave(() => createBriefAutosave(caseId, openedFrom(initial)), 'brief:save');
  const { value, state } = useSnapshot(brief);
  const { hits, failure: checkFailure, check, accept } = useBriefCheck(caseId, brief, initial);
  const exporting = useAction('brief:export');
  const [asking, setAsking] = useState<'leave' | 'discard'>();
  const [isDone, setDone] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const words = nl.brief;
  const failure = checkFailure ?? exporting.failure;
  const isOpen = hits.some((hit) => !hit.isAccepted);

  async function askToLeave(): Promise<void> {
    setDone(false);
    exporting.forget();
    const found = await check();
    if (!found) return;
    const isOpenNow = found.some((hit) => !hit.isAccepted);
    setHeld(isOpenNow);
    if (isOpenNow) list.current?.querySelector('button')?.focus();
    else setAsking('leave');
  }

  async function leave(cleansUp: boolean): Promise<void> {
    const reply = await exporting.run({ caseId, cleansUp });
    setAsking(undefined);
    setDone(reply.ok && reply.value);
  }

  async function discard(): Promise<void> {
    if (await brief.discard()) await refreshAfter(client, 'brief:discard');
    setAsking(undefined);
  }

  return (
    <>
      <BriefText
        areaRef={area}
        store={brief}
        hits={hits}
        onType={(next) => {
          setDone(false);
          setHeld(false);
          brief.change(() => ({ text: next }));
        }}
      />
      <HitList<BriefHit>
        placeRef={list}
        texts={[{ id: 'brief', text: value.text, hits }]}
        reasonOf={({ kind }) => words.reasons[kind]}
        onAccept={(hit, isAccepted) => void accept(hit, isAccepted)}
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
        {state.at !== 'clean' && (
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
        onConfirm={discard}
        onCancel={() => setAsking(undefined)}
      >
        <p>{words.discardText}</p>
      </ConfirmDialog>
    </>
  );
}

/** The text, and the keys of what was accepted in it before. */
function openedFrom({ text, isStored, hits }: Props['initial']) {
  return { text, isStored, accepted: hits.filter((hit) => hit.isAccepted).map((hit) => hit.key) };
}
