import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { nl } from '../../../src-shared/i18n/nl.ts';
import styles from '../../components/layout/Tabs.module.css';
import { Title } from '../../components/layout/Title.tsx';
import { useVault } from '../frame/VaultContext.ts';
import { Inquiries } from '../inquiries/Inquiries.tsx';
import { Signals } from '../signals/Signals.tsx';
import { WeekView } from './WeekView.tsx';
import { type WeekPart, weekParts } from './weekParts.ts';

/** Week: what is planned, what asks for an answer, and what was heard. */
export function WeekScreen({ part }: { part: WeekPart }) {
  const { go } = useVault();
  const words = nl.week.tabs;
  return (
    <div className={styles.screen}>
      <Title>{nl.common.rail.week}</Title>
      <Tabs
        selectedKey={part}
        onSelectionChange={(key) => go({ screen: 'week', part: key as WeekPart })}
        className={styles.tabs ?? ''}
      >
        <TabList aria-label={words.label} className={styles.list ?? ''}>
          {weekParts.map((id) => (
            <Tab key={id} id={id} className={styles.tab ?? ''}>
              {words[id]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="week" className={styles.panel ?? ''}>
          <WeekView />
        </TabPanel>
        <TabPanel id="inquiries" className={styles.panel ?? ''}>
          <Inquiries />
        </TabPanel>
        <TabPanel id="signals" className={styles.panel ?? ''}>
          <Signals />
        </TabPanel>
      </Tabs>
    </div>
  );
}
