import { nl } from '../../../src-shared/i18n/nl.ts';
import { Lead, Part, Settings } from '../../components/layout/Part.tsx';
import { useCall } from '../../ipc/useCall.ts';
import { useVault } from '../frame/VaultContext.ts';
import { AftercareDaysForm } from './AftercareDaysForm.tsx';
import { NotificationsField } from './NotificationsField.tsx';
import { SettingField } from './SettingField.tsx';

/** What Vandaag shows and what closing a case proposes. */
export function RemindersPart() {
  const { isReadOnly } = useVault();
  const settings = useCall('settings:get', undefined);
  const words = nl.settings.reminders;
  return (
    <Part title={words.title}>
      <Lead>{words.lead}</Lead>
      {settings.value && <AftercareDaysForm settings={settings.value} isDisabled={isReadOnly} />}
      <Settings>
        <SettingField name="quietDays" label={words.quiet} hint={words.quietHint} isDisabled={isReadOnly} />
      </Settings>
      {settings.value && <NotificationsField settings={settings.value} isDisabled={isReadOnly} />}
    </Part>
  );
}
