import { Keyboard, Unplug } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import { Actions, Lead, Part } from '../../components/layout/Part.tsx';
import styles from './AboutPart.module.css';

/** What the app does not do, counted by main and not merely promised. */
export function AboutPart({ networkRequests, onShowKeys }: { networkRequests: number; onShowKeys(): void }) {
  const words = nl.settings.about;
  return (
    <Part title={words.title}>
      <p className={styles.count}>
        <Unplug size={22} aria-hidden />
        <span>{words.network(networkRequests)}</span>
      </p>
      <Lead>{words.networkHint}</Lead>
      {networkRequests > 0 && <Notice tone="warning">{words.networkSeen}</Notice>}
      <Lead>{words.storage}</Lead>
      <Lead>{words.licence}</Lead>
      <Actions>
        <Button icon={<Keyboard size={18} aria-hidden />} onPress={onShowKeys}>
          {words.keys}
        </Button>
      </Actions>
    </Part>
  );
}
