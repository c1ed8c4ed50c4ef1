import { nl } from '../../../src-shared/i18n/nl.ts';
import { Button } from '../layout/Button.tsx';
import styles from './HitList.module.css';
import type { ListedHit } from './listedHit.ts';

/** Characters of the text on each side of a hit, where the text itself does not stand beside it. */
const CONTEXT = 60;

interface Props {
  text: string;
  hit: ListedHit;
  hasContext: boolean;
  /** Left out for one that was accepted. */
  reason?: string;
  onGoTo?: () => void;
  onAccept?: ((button: Element) => void) | undefined;
  onReopen?: () => void;
}

/** One part of a text that may point to somebody, and what can be done about it. */
export function HitRow({ text, hit, hasContext, reason, onGoTo, onAccept, onReopen }: Props) {
  const words = nl.brief;
  const part = text.slice(hit.start, hit.end);
  return (
    <li className={styles.row}>
      <p>
        {hasContext && before(text, hit.start)}
        {reason === undefined ? part : <mark>{part}</mark>}
        {hasContext && after(text, hit.end)}
      </p>
      {reason !== undefined && <p className={styles.soft}>{reason}</p>}
      <div className={styles.actions}>
        {onGoTo && (
          <Button look="quiet" aria-label={words.goToOf(part)} onPress={onGoTo}>
            {words.goTo}
          </Button>
        )}
        {onAccept && (
          <Button
            data-accept
            look="quiet"
            aria-label={words.acceptOf(part)}
            onPress={({ target }) => onAccept(target)}
          >
            {words.accept}
          </Button>
        )}
        {onReopen && (
          <Button look="quiet" aria-label={words.reopenOf(part)} onPress={onReopen}>
            {words.reopen}
          </Button>
        )}
      </div>
    </li>
  );
}

/** At most CONTEXT characters of the same line, cut at a word. */
function before(text: string, start: number): string {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return line.length > CONTEXT ? `… ${line.slice(-CONTEXT).replace(/^\S*\s/, '')}` : line;
}

function after(text: string, end: number): string {
  const stop = text.indexOf('\n', end);
  const line = text.slice(end, stop === -1 ? text.length : stop);
  return line.length > CONTEXT ? `${line.slice(0, CONTEXT).replace(/\s\S*$/, '')} …` : line;
}
