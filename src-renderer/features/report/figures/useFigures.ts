import { useEffect, useRef, useState } from 'react';
import type { ReportChoices } from '../../../../src-shared/domain/reportChoices.ts';
import type { CallError } from '../../../../src-shared/ipc/reply.ts';
import type { ReportPreview } from '../../../../src-shared/ipc/reportChannels.ts';
import { callKluis } from '../../../ipc/callKluis.ts';
import { useAction } from '../../../ipc/useAction.ts';
import type { ReportDraftOnDesk } from '../desk/useReportDraft.ts';

export interface Figures {
  preview: ReportPreview | undefined;
  /** The choices have changed since. */
  isStale: boolean;
  isRunning: boolean;
  wasStopped: boolean;
  failure: CallError | undefined;
  make(): Promise<void>;
  stop(): void;
}

/** The numbers of the report on the desk, made when asked; leaving the desk stops the making. */
export function useFigures(desk: ReportDraftOnDesk): Figures {
  const { draft, flush } = desk;
  const preparing = useAction('report:prepare');
  const [made, setMade] = useState<{ preview: ReportPreview; choices: ReportChoices }>();
  const [wasStopped, setStopped] = useState(false);
  const isRunning = useRef(false);

  useEffect(
    () => () => {
      if (isRunning.current) void callKluis('report:stop', undefined);
    },
    [],
  );

  async function make(): Promise<void> {
    setStopped(false);
    if (!(await flush())) return;
    const { choices } = draft;
    isRunning.current = true;
    const reply = await preparing.run({ id: draft.id });
    isRunning.current = false;
    if (!reply.ok) return;
    setStopped(reply.value === null);
    if (reply.value !== null) setMade({ preview: reply.value, choices });
  }

  return {
    preview: made?.preview,
    isStale: made !== undefined && JSON.stringify(made.choices) !== JSON.stringify(draft.choices),
    isRunning: preparing.isRunning,
    wasStopped,
    failure: preparing.failure,
    make,
    stop: () => void callKluis('report:stop', undefined),
  };
}
