import { nl } from '../../../src-shared/i18n/nl.ts';
import type { CaseRow } from '../../../src-shared/ipc/findChannels.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';

interface Props {
  cases: readonly CaseRow[];
  onOpen(id: string): void;
  onDismiss(): void;
}

/** More cases than these have their mark in the list only. */
const MOST_NAMED = 3;

const inWords = new Intl.ListFormat('nl');

/** Leads back to what was being typed when the vault locked. */
export function DraftsNotice({ cases, onOpen, onDismiss }: Props) {
  const words = nl.common.banner;
  const named = cases.slice(0, MOST_NAMED);
  const others = cases.length - named.length;
  const codes = named.map((one) => one.code);
  return (
    <Notice
      tone="information"
      title={words.draftsWaiting(inWords.format(others > 0 ? [...codes, words.otherCases(others)] : codes))}
      actions={
        <>
          {named.map((one) => (
            <Button key={one.id} look="quiet" onPress={() => onOpen(one.id)}>
              {words.openCase(one.code)}
            </Button>
          ))}
          <Button look="quiet" onPress={onDismiss}>
            {words.later}
          </Button>
        </>
      }
    >
      {words.draftsWaitingDetail}
    </Notice>
  );
}
