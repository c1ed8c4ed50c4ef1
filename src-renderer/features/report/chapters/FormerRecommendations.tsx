import type { ReportBody } from '../../../../src-shared/domain/publishedReport.ts';
import { type Recommendation, recommendationStatuses } from '../../../../src-shared/domain/reportContent.ts';
import { reportPdf } from '../../../../src-shared/i18n/nl/reportPdf.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import { SelectField } from '../../../components/fields/SelectField.tsx';
import { FormattedText } from '../../../components/text/FormattedText.tsx';
import { capitalise } from '../../../format/text.ts';
import { useVault } from '../../frame/VaultContext.ts';
import type { ReportDraftOnDesk } from '../desk/useReportDraft.ts';
import { filledText } from './filledText.ts';
import styles from './ReportText.module.css';

interface Props {
  desk: ReportDraftOnDesk;
  published: ReportBody | undefined;
}

/** Those of the year before, each with how far the organisation is. */
export function FormerRecommendations({ desk, published }: Props) {
  const { isReadOnly } = useVault();
  const { former } = desk.draft.content;
  const words = nl.report.recommendations;
  if (former.length === 0) return null;

  function setStatus(id: string, status: string): void {
    desk.change(({ content }) => ({
      content: {
        ...content,
        former: content.former.map((one) =>
          one.id === id ? { ...one, status: status as Recommendation['status'] } : one,
        ),
      },
    }));
  }

  return (
    <section className={styles.part} aria-labelledby="former-title">
      <h3 id="former-title">{words.former}</h3>
      <p className={styles.soft}>{words.formerLead}</p>
      <ol>
        {former.map((row, index) => (
          <li key={row.id} className={styles.former}>
            <FormattedText text={`${index + 1}. ${filledText(row.text, published)}`} />
            <SelectField
              label={words.statusOf(index + 1)}
              choices={recommendationStatuses.map((value) => ({
                value,
                label: capitalise(reportPdf.statuses[value]),
              }))}
              value={row.status}
              onChange={(status) => setStatus(row.id, status)}
              isDisabled={isReadOnly}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
