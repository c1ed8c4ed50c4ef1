import { useEffect } from 'react';
import type { Inquiry } from '../../../src-shared/domain/inquiry.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { FormButtons } from '../../components/fields/FormButtons.tsx';
import { BusyLine } from '../../components/layout/BusyLine.tsx';
import { InsetForm } from '../../components/layout/InsetForm.tsx';
import { FailureLine, Notice } from '../../components/layout/Notice.tsx';
import { SaveFailure } from '../../components/layout/SaveStatus.tsx';
import { sentenceBeside } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useFormDraft } from '../../ipc/useFormDraft.ts';
import { ReceivedFields } from './ReceivedFields.tsx';
import { toInquiry, useInquiryForm } from './useInquiryForm.ts';
import { WhoFields } from './WhoFields.tsx';

interface Props {
  /** Undefined for a new one. */
  inquiry?: Inquiry;
  takesFocus: boolean;
  onDone(isSaved: boolean): void;
}

/** The name under which a half-filled form is kept. */
export function inquiryFormOf(id?: string): string {
  return `inquiry:${id ?? 'new'}`;
}

const shownFields = ['receivedOn', 'answerBy', 'answeredOn', 'organisationId'] as const;

/** A request that came in, in as few questions as an answer needs. */
export function InquiryForm({ inquiry, takesFocus, onDone }: Props) {
  const form = useInquiryForm(inquiry);
  const draft = useFormDraft(inquiryFormOf(inquiry?.id), form);
  const saving = useAction('inquiries:save');
  const words = nl.inquiries;
  const { setFocus } = form;
  const { isReady } = draft;

  useEffect(() => {
    if (isReady && takesFocus) setFocus('channel');
  }, [isReady, takesFocus, setFocus]);

  async function stop(isSaved: boolean): Promise<void> {
    await draft.drop();
    onDone(isSaved);
  }

  if (!isReady) return <BusyLine text={nl.common.loading} />;
  return (
    <InsetForm
      aria-label={
        inquiry ? words.changeTitle(words.nameOf(inquiry.receivedOn, inquiry.receivedAt)) : words.newTitle
      }
      noValidate
      onSubmit={form.handleSubmit(async (values) => {
        const reply = await saving.run({ ...toInquiry(values), id: inquiry?.id ?? null });
        if (reply.ok) await stop(true);
      })}
    >
      {draft.wasKept && <Notice tone="information">{words.kept}</Notice>}
      <ReceivedFields form={form} failure={saving.failure} isNew={!inquiry} />
      <WhoFields form={form} />
      <SaveFailure store={draft.store} />
      <FailureLine text={sentenceBeside(saving.failure, ...shownFields)} />
      <FormButtons action={words.save} isBusy={saving.isRunning} onStop={() => void stop(false)} />
    </InsetForm>
  );
}
