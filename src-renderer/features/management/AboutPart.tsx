import { Keyboard, Unplug } from 'lucide-react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../../components/layout/Button.tsx';
import { Notice } from '../../components/layout/Notice.tsx';
import part from '../../components/layout/Part.module.css';
import styles from './AboutPart.module.css';

/** What the app does not do, counted by main and not merely promised. */
export function AboutPart({ networkRequests, onShowKeys }: { networkRequests: number; onShowKeys(): void }) {
  const words = nl.settings.about;
  return (
    <section className={part.part} aria-labelledby="about-title">
      <h2 id="about-title">{words.title}</h2>
      <p className={styles.count}>
        <Unplug size={22} aria-hidden />
        <span>{words.network(networkRequests)}</span>
      </p>
      <p className={part.lead}>{words.networkHint}</p>
      {networkRequests > 0 && <Notice tone="warning">{words.networkSeen}</Notice>}
      <p className={part.lead}>{words.storage}</p>
      <p className={part.lead}>{words.licence}</p>
      <div className={part.actions}>
        <Button icon={<Keyboard size={18} aria-hidden />} onPress={onShowKeys}>
          {words.keys}
        </Button>
      </div>
    </section>
  );
}
