import { nl } from '../../../src-shared/i18n/nl.ts';
import part from '../../components/layout/Part.module.css';
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
    <section className={part.part} aria-labelledby="reminders-title">
      <h2 id="reminders-title">{words.title}</h2>
      <p className={part.lead}>{words.lead}</p>
      {settings.value && <AftercareDaysForm settings={settings.value} isDisabled={isReadOnly} />}
      <div className={part.settings}>
        <SettingField name="quietDays" label={words.quiet} hint={words.quietHint} isDisabled={isReadOnly} />
      </div>
      {settings.value && <NotificationsField settings={settings.value} isDisabled={isReadOnly} />}
    </section>
  );
}
