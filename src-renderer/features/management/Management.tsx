import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import styles from '../../components/layout/Tabs.module.css';
import { Title } from '../../components/layout/Title.tsx';
import { BackupPart } from '../backup/BackupPart.tsx';
import { useVault } from '../frame/VaultContext.ts';
import { MovingPart } from '../import/MovingPart.tsx';
import { OutsidePart } from '../outgoing/OutsidePart.tsx';
import { AboutPart } from './AboutPart.tsx';
import { AccessPart } from './AccessPart.tsx';
import { type ManagementPart, managementParts } from './managementParts.ts';
import { OrganisationsPart } from './OrganisationsPart.tsx';
import { RemindersPart } from './RemindersPart.tsx';

interface Props {
  part: ManagementPart;
  onRecoveryCode(code: string): void;
  onShowKeys(): void;
}

/** Beheer: what is set once and looked at seldom. */
export function Management({ part, onRecoveryCode, onShowKeys }: Props) {
  const { status, go } = useVault();
  return (
    <div className={styles.screen}>
      <Title>{nl.settings.title}</Title>
      <Tabs
        selectedKey={part}
        onSelectionChange={(key) => go({ screen: 'management', part: key as ManagementPart })}
        className={styles.tabs ?? ''}
      >
        <TabList aria-label={nl.settings.tabs.label} className={styles.list ?? ''}>
          {managementParts.map((id) => (
            <Tab key={id} id={id} className={styles.tab ?? ''}>
              {nl.settings.tabs[id]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="organisations" className={styles.panel ?? ''}>
          <OrganisationsPart />
        </TabPanel>
        <TabPanel id="reminders" className={styles.panel ?? ''}>
          <RemindersPart />
        </TabPanel>
        <TabPanel id="access" className={styles.panel ?? ''}>
          <AccessPart onRecoveryCode={onRecoveryCode} />
        </TabPanel>
        <TabPanel id="backup" className={styles.panel ?? ''}>
          <BackupPart />
        </TabPanel>
        <TabPanel id="outside" className={styles.panel ?? ''}>
          <OutsidePart />
        </TabPanel>
        <TabPanel id="moving" className={styles.panel ?? ''}>
          <MovingPart />
        </TabPanel>
        <TabPanel id="about" className={styles.panel ?? ''}>
          <AboutPart networkRequests={status.networkRequests} onShowKeys={onShowKeys} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
