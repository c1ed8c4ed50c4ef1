import { Fragment, type Ref, useEffect, useRef } from 'react';
import { nl } from '../../../src-shared/i18n/nl.ts';
import styles from './HitList.module.css';
import { HitRow } from './HitRow.tsx';
import type { ListedHit, SearchedText } from './listedHit.ts';

interface Props<H extends ListedHit> {
  placeRef?: Ref<HTMLDivElement>;
  texts: readonly SearchedText<H>[];
  /** Of its heading: 3 where it stands below that of a part. */
  level?: 2 | 3;
  reasonOf(hit: H): string;
  /** Whether the counsellor may let it stand; left out, all of them. */
  canAccept?: (hit: H) => boolean;
  onAccept(hit: H, isAccepted: boolean): void;
  onGoTo(hit: H): void;
}

/** What may point to somebody, each with its reason; the counsellor changes the text or lets it stand. */
export function HitList<H extends ListedHit>(props: Props<H>) {
  const { texts, level = 2, reasonOf, canAccept = () => true, onAccept, onGoTo } = props;
  const Heading = `h${level}` as const;
  const TextHeading = `h${level + 1}` as 'h3' | 'h4';
  const words = nl.brief;
  const openOf = (one: SearchedText<H>) => one.hits.filter((hit) => !hit.isAccepted);
  const openCount = texts.reduce((sum, one) => sum + openOf(one).length, 0);
  const accepted = texts.flatMap((one) =>
    one.hits.filter((hit) => hit.isAccepted).map((hit) => ({ one, hit })),
  );
  const title = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<number>(undefined);
  const former = useRef(openCount);

  // The row that was pressed is gone: the one in its place takes the focus, or the heading that says none is left.
  useEffect(() => {
    if (next.current !== undefined && former.current !== openCount) {
      const buttons = list.current?.querySelectorAll<HTMLElement>('[data-accept]') ?? [];
      (buttons[Math.min(next.current, buttons.length - 1)] ?? title.current)?.focus();
      next.current = undefined;
    }
    former.current = openCount;
  });

  function accept(hit: H, button: Element): void {
    const buttons = [...(list.current?.querySelectorAll('[data-accept]') ?? [])];
    next.current = Math.max(0, buttons.indexOf(button));
    onAccept(hit, true);
  }

  return (
    <section className={styles.section} aria-labelledby="hits-title">
      <div role="status">
        <Heading id="hits-title" ref={title} tabIndex={-1} className={styles.count}>
          {words.open(openCount)}
        </Heading>
      </div>
      <div ref={props.placeRef}>
        {openCount > 0 && (
          <div ref={list}>
            <p className={styles.soft}>{words.openHint}</p>
            {texts
              .filter((one) => openOf(one).length > 0)
              .map((one) => (
                <Fragment key={one.id}>
                  {one.title && <TextHeading className={styles.title}>{one.title}</TextHeading>}
                  <ul className={styles.list}>
                    {openOf(one).map((hit) => (
                      <HitRow
                        key={`${hit.start} ${hit.kind}`}
                        text={one.text}
                        hit={hit}
                        hasContext={one.title !== undefined}
                        reason={reasonOf(hit)}
                        onGoTo={() => onGoTo(hit)}
                        onAccept={canAccept(hit) ? (button) => accept(hit, button) : undefined}
                      />
                    ))}
                  </ul>
                </Fragment>
              ))}
          </div>
        )}
      </div>
      {accepted.length > 0 && (
        <details>
          <summary className={styles.summary}>{words.accepted(accepted.length)}</summary>
          <ul className={styles.list}>
            {accepted.map(({ one, hit }) => (
              <HitRow
                key={`${one.id} ${hit.start} ${hit.kind}`}
                text={one.text}
                hit={hit}
                hasContext={one.title !== undefined}
                onReopen={() => {
                  next.current = openCount;
                  onAccept(hit, false);
                }}
              />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
