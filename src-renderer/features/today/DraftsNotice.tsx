import { nl } from '../../../src-shared/i18n/nl.ts';
import type { TodayView } from '../../../src-shared/ipc/todayChannels.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import { useVault } from '../frame/VaultContext.ts';

/** More cases than these have their mark in the list only. */
const MOST_NAMED = 3;

const inWords = new Intl.ListFormat('nl');

/** Leads back to what was being typed and is not yet saved. */
export function DraftsNotice({ drafts }: { drafts: TodayView['drafts'] }) {
  const { go } = useVault();
  const words = nl.common.banner;
  const named = drafts.slice(0, MOST_NAMED);
  const others = drafts.length - named.length;
  const codes = named.map((one) => one.code);
  if (drafts.length === 0) return null;
  return (
    <Notice
      tone="information"
      title={words.draftsWaiting(inWords.format(others > 0 ? [...codes, words.otherCases(others)] : codes))}
      actions={named.map((one) => (
        <Button
          key={one.caseId}
          look="quiet"
          onPress={() => go({ screen: 'case', id: one.caseId, isNew: false })}
        >
          {words.openCase(one.code)}
        </Button>
      ))}
    >
      {words.draftsWaitingDetail}
    </Notice>
  );
}
