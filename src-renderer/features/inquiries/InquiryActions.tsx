import { nl } from '../../../src-shared/i18n/nl.ts';
import type { ListedInquiry } from '../../../src-shared/ipc/inquiriesChannels.ts';
import { FailureLine } from '../../components/layout/Notice.tsx';
import { RowButton } from '../../components/layout/RowButton.tsx';
import { RowActions } from '../../components/layout/Rows.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';
import { useVault } from '../frame/VaultContext.ts';

/** A form that opens in the place of the buttons. */
export type Mode = 'change' | 'appointment';

interface Props {
  inquiry: ListedInquiry;
  onOpen(mode: Mode): void;
  onSaid(said: string): void;
  onRemoved(): void;
}

/** The buttons of a request. */
export function InquiryActions({ inquiry, onOpen, onSaid, onRemoved }: Props) {
  const { go } = useVault();
  const answering = useAction('inquiries:answer');
  const removing = useAction('inquiries:remove');
  const words = nl.inquiries;
  const { id, answeredOn } = inquiry;
  const isAnswered = answeredOn !== null;
  const name = words.nameOf(inquiry.receivedOn, inquiry.receivedAt);
  const failure = answering.failure ?? removing.failure;

  async function answer(): Promise<void> {
    const reply = await answering.run({ id, isAnswered: !isAnswered });
    if (reply.ok) onSaid(isAnswered ? words.reopened : words.answeredNow);
  }

  async function remove(): Promise<void> {
    if ((await removing.run({ id })).ok) onRemoved();
  }

  const button = (verb: string, onPress: () => void, act?: Mode) => (
    <RowButton verb={verb} name={name} {...(act && { opens: act })} onPress={onPress} />
  );

  return (
    <RowActions>
      {button(isAnswered ? words.unanswer : words.answer, () => void answer())}
      {button(words.appointment, () => onOpen('appointment'), 'appointment')}
      {button(words.becomeCase, () => go({ screen: 'new', inquiryId: id }))}
      {button(nl.common.change, () => onOpen('change'), 'change')}
      {button(nl.common.remove, () => void remove())}
      <FailureLine text={failure && sentenceOf(failure)} />
    </RowActions>
  );
}
