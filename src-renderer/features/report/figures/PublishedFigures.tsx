import { fewestCases } from '../../../../src-shared/disclosure/contract/fewestCases.ts';
import { tooFew } from '../../../../src-shared/i18n/nl/reportProtection.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { MadePreview } from '../../../../src-shared/ipc/reportChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { Notice } from '../../../components/layout/Notice.tsx';
import { useVault } from '../../frame/VaultContext.ts';
import styles from './PublishedFigures.module.css';
import { PublishedTableView } from './PublishedTableView.tsx';

/** The one table that what stands at Beheer, who can report there, gives more room. */
const REPORTERS = 'reporter_type';

/** The numbers as a sheet of paper: exactly those that the report prints, and before it what became of the choices. */
export function PublishedFigures({ preview }: { preview: MadePreview }) {
  const { go } = useVault();
  const { published, isTooSmall, withheld, fallback, countedAsBefore } = preview;
  const words = nl.report.figures;
  const titleOf = (id: string): string => published.withheld.find((one) => one.id === id)?.title ?? id;
  return (
    <section className={styles.section} aria-labelledby="sheet-title">
      <div>
        <h3 id="sheet-title" className={styles.heading}>
          {words.sheet}
        </h3>
        <p className={styles.soft}>{words.sheetHint}</p>
      </div>
      {isTooSmall && <Notice tone="information">{words.tooSmall(fewestCases(published.threshold))}</Notice>}
      {fallback && <Notice tone="information">{words.fallbacks[fallback]}</Notice>}
      {countedAsBefore > 0 && <Notice tone="information">{words.countedAsBefore(countedAsBefore)}</Notice>}
      <div className={styles.sheet}>
        {isTooSmall ? (
          <div className={styles.part}>
            <h4>{tooFew.heading}</h4>
            <p>{tooFew.sentence}</p>
          </div>
        ) : (
          published.tables.map((table) => <PublishedTableView key={table.id} table={table} />)
        )}
      </div>
      {withheld.length > 0 && (
        <div className={styles.part}>
          <h4>{words.withheld}</h4>
          <ul className={styles.points}>
            {withheld.map((id) => (
              <li key={id}>{titleOf(id)}</li>
            ))}
          </ul>
          <p className={styles.soft}>{words.withheldWhy}</p>
          {withheld.includes(REPORTERS) && (
            <Notice
              tone="information"
              actions={
                <Button onPress={() => go({ screen: 'management', part: 'organisations' })}>
                  {nl.report.toManagement}
                </Button>
              }
            >
              {words.fewerReporters}
            </Notice>
          )}
        </div>
      )}
    </section>
  );
}
