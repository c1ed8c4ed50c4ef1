import { type Ref, useEffect, useRef } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import type { BriefHit } from '../../../src-shared/ipc/briefChannels.ts';
import { Button } from '../../components/Button.tsx';
import styles from './BriefHits.module.css';

interface Props {
  placeRef: Ref<HTMLDivElement>;
  text: string;
  hits: readonly BriefHit[];
  onAccept(hit: BriefHit, isAccepted: boolean): void;
  onGoTo(hit: BriefHit): void;
}

/** What may point to somebody, each with its reason; the counsellor changes the text or lets it stand. */
export function BriefHits({ placeRef, text, hits, onAccept, onGoTo }: Props) {
  const words = nl.brief;
  const open = hits.filter((hit) => !hit.isAccepted);
  const accepted = hits.filter((hit) => hit.isAccepted);
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const next = useRef<number>(undefined);
  const openCount = useRef(open.length);

  // The row that was pressed is gone: the one in its place takes the focus, or the heading that says none is left.
  useEffect(() => {
    if (next.current !== undefined && openCount.current !== open.length) {
      const buttons = list.current?.querySelectorAll<HTMLElement>('[data-accept]') ?? [];
      (buttons[Math.min(next.current, buttons.length - 1)] ?? title.current)?.focus();
      next.current = undefined;
    }
    openCount.current = open.length;
  });

  return (
    <section className={styles.section} aria-labelledby="hits-title">
      <div role="status">
        <h2 id="hits-title" ref={title} tabIndex={-1}>
          {words.open(open.length)}
        </h2>
      </div>
      <div ref={placeRef}>
        {open.length > 0 && (
          <>
            <p className={styles.soft}>{words.openHint}</p>
            <ul ref={list} className={styles.list}>
              {open.map((hit, index) => {
                const part = text.slice(hit.start, hit.end);
                return (
                  <li key={`${hit.start} ${hit.kind}`} className={styles.row}>
                    <p>
                      <mark>{part}</mark>
                    </p>
                    <p className={styles.soft}>{words.reasons[hit.kind]}</p>
                    <div className={styles.actions}>
                      <Button look="quiet" aria-label={words.goToOf(part)} onPress={() => onGoTo(hit)}>
                        {words.goTo}
                      </Button>
                      <Button
                        data-accept
                        look="quiet"
                        aria-label={words.acceptOf(part)}
                        onPress={() => {
                          next.current = index;
                          onAccept(hit, true);
                        }}
                      >
                        {words.accept}
                      </Button>
                    </div>
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
      {accepted.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.accepted(accepted.length)}</summary>
          <ul className={styles.list}>
            {accepted.map((hit) => {
              const part = text.slice(hit.start, hit.end);
              return (
                <li key={`${hit.start} ${hit.kind}`} className={styles.row}>
                  <p>{part}</p>
                  <div className={styles.actions}>
                    <Button
                      look="quiet"
                      aria-label={words.reopenOf(part)}
                      onPress={() => {
                        next.current = open.length;
                        onAccept(hit, false);
                      }}
                    >
                      {words.reopen}
                    </Button>
                  </div>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </section>
  );
}
