import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { ReportContent } from '../../../../src-shared/domain/reportContent.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportHit } from '../../../../src-shared/ipc/reportChannels.ts';
import { isUnwritten } from '../../../../src-shared/report/chapterTables.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { classes } from '../../../format/text.ts';
import styles from './DeskOutline.module.css';
import { sectionOf } from './places.ts';
import { isChapter, nameOfSection, type Section, sectionGroups } from './sections.ts';

interface Props {
  section: Section;
  content: ReportContent;
  hits: readonly ReportHit[] | undefined;
  onShow(section: Section): void;
}

/** The report as a table of contents; what is empty or asks for a look says so. In a small window it folds away. */
export function DeskOutline({ section, content, hits, onShow }: Props) {
  const [isOpen, setOpen] = useState(false);
  const words = nl.report.desk;
  const open = hits?.filter((hit) => !hit.isAccepted) ?? [];

  function noteOf(one: Section): string | undefined {
    if (one === 'check') return open.length > 0 ? words.toCheck(open.length) : undefined;
    if (!isChapter(one)) return undefined;
    const here = open.filter((hit) => sectionOf(hit.where) === one);
    if (here.length > 0) return words.toCheck(here.length);
    return isUnwritten(content, one) ? words.empty : undefined;
  }

  return (
    <nav className={styles.outline} aria-label={words.outline}>
      <div className={styles.fold}>
        <Button
          icon={<ChevronDown size={18} aria-hidden />}
          aria-expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >
          {words.showOutline(nameOfSection(section))}
        </Button>
      </div>
      <div className={classes(styles.groups, !isOpen && styles.folded)}>
        {sectionGroups.map((group) => (
          <div key={group.id}>
            <p id={`outline-${group.id}`} className={styles.heading}>
              {words.groups[group.id]}
            </p>
            <ul aria-labelledby={`outline-${group.id}`}>
              {group.sections.map((one) => {
                const note = noteOf(one);
                return (
                  <li key={one}>
                    <button
                      type="button"
                      className={classes(styles.item, one === section && styles.current)}
                      aria-current={one === section ? 'page' : undefined}
                      onClick={() => {
                        setOpen(false);
                        onShow(one);
                      }}
                    >
                      <span>{nameOfSection(one)}</span>
                      {note && <span className={styles.note}>{note}</span>}
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}
