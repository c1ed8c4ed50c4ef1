import { useState } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ChosenList } from '../../../src-shared/ipc/importChannels.ts';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { Button } from '../../components/layout/Button.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { Actions, Lead, Part, Parts } from '../../components/layout/Part.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';
import { TakeEverything } from '../outgoing/TakeEverything.tsx';
import { ImportSteps } from './ImportSteps.tsx';
import { RefusedList } from './RefusedList.tsx';

/** Verhuizen: moving in from a list, and moving out with everything. */
export function MovingPart() {
  const { isReadOnly } = useVault();
  const [list, setList] = useState<ChosenList>();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [taken, setTaken] = useState<number | null>();
  const choice = useAction('import:choose');
  const words = nl.importSteps.start;

  async function choose(): Promise<void> {
    setTaken(undefined);
    setRefused([]);
    const reply = await choice.run(undefined);
    if (!reply.ok || reply.value === null) return;
    if (reply.value.kind === 'list') setList(reply.value);
    else setRefused(reply.value.sentences);
  }

  function close(count: number | null): void {
    setList(undefined);
    setTaken(count);
  }

  if (list) return <ImportSteps list={list} onDone={close} />;
  return (
    <Parts>
      <Part title={words.title}>
        <Lead>{words.lead}</Lead>
        <Lead>{words.leadFile}</Lead>
        <RefusedList sentences={refused} />
        <FailureLine text={choice.failure && sentenceOf(choice.failure)} />
        <BusyLine text={choice.isRunning ? words.reading : undefined} />
        <SuccessLine text={typeof taken === 'number' ? words.taken(taken) : undefined} />
        <Actions>
          <Button
            onPress={choose}
            isBusy={choice.isRunning}
            isDisabled={isReadOnly}
            autoFocus={taken !== undefined}
          >
            {words.choose}
          </Button>
        </Actions>
      </Part>
      <TakeEverything />
    </Parts>
  );
}
