import type { CounsellorPosition, SecrecyGround } from '../../../src-shared/domain/secrecy.ts';
import type { SecrecySource } from '../../../src-shared/i18n/nl/secrecyTexts.ts';
import { nl } from '../../../src-shared/i18n/nl.ts';
import { formatDay } from '../../format/dates.ts';
import { capitalise } from '../../format/text.ts';
import styles from './SecrecyForm.module.css';

interface Props {
  ground: SecrecyGround;
  position: CounsellorPosition | null;
}

/** Public statements about a ground, each statement with its source and date. */
export function SecrecyTexts({ ground, position }: Props) {
  const words = nl.secrecy.aid;
  const { grounds, general } = nl.secrecy.texts;
  const texts = [...grounds[ground], ...general].filter(
    (text) => text.position === undefined || text.position === position,
  );
  return (
    <section className={styles.known} aria-labelledby="known-title">
      <h2 id="known-title">{words.whatIsKnown}</h2>
      <ul className={styles.texts}>
        {texts.map(({ text, sources }) => (
          <li key={text}>
            <p>{text}</p>
            {sources.map((source) => (
              <p key={source.name} className={styles.source}>
                {describe(source)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p className={styles.soft}>{words.lawChanges}</p>
    </section>
  );
}

function describe({ name, address, dated, readOn }: SecrecySource): string {
  const words = nl.secrecy.aid;
  const when = dated === null ? words.undated : words.dated(dated);
  const parts = [name, ...(address === null ? [] : [address]), when, words.readOn(formatDay(readOn))];
  return `${words.source}: ${capitalise(parts.join(', '))}.`;
}
