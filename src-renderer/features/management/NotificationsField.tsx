import { useState } from 'react';
import type { Settings } from '../../../src-shared/domain/settings.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { CheckBox } from '../../components/fields/CheckList.tsx';
import { FailureLine, SuccessLine } from '../../components/layout/Notice.tsx';
import { sentenceOf } from '../../ipc/sentenceOf.ts';
import { useAction } from '../../ipc/useAction.ts';

/** Whether the system may say how many reminders are due; saved at once. */
export function NotificationsField({ settings, isDisabled }: { settings: Settings; isDisabled: boolean }) {
  const saving = useAction('settings:save');
  const words = nl.settings.reminders;
  const [isSaved, setSaved] = useState(false);

  async function save(showsNotifications: boolean): Promise<void> {
    const reply = await saving.run({ ...settings, showsNotifications });
    setSaved(reply.ok);
  }

  return (
    <div>
      <CheckBox
        label={words.notifications}
        hint={words.notificationsHint}
        value={settings.showsNotifications}
        onChange={(isOn) => void save(isOn)}
        isDisabled={isDisabled}
      />
      <FailureLine text={saving.failure && sentenceOf(saving.failure)} />
      <SuccessLine text={isSaved ? nl.settings.saved : undefined} />
    </div>
  );
}
