import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { ReportDraft, ReportHit } from '../../../../src-shared/ipc/reportChannels.ts';
import { Button } from '../../../components/layout/Button.tsx';
import { FailureLine, Notice } from '../../../components/layout/Notice.tsx';
import { SaveStatus } from '../../../components/layout/SaveStatus.tsx';
import { sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { useVault } from '../../frame/VaultContext.ts';
import { ChapterPage } from '../chapters/ChapterPage.tsx';
import { useTextCheck } from '../chapters/useTextCheck.ts';
import { ChoicesPage } from '../choices/ChoicesPage.tsx';
import { FiguresPage } from '../figures/FiguresPage.tsx';
import { useFigures } from '../figures/useFigures.ts';
import { CheckPage } from '../make/CheckPage.tsx';
import { MadePage } from '../make/MadePage.tsx';
import { MakePage } from '../make/MakePage.tsx';
import { nameOfPeriod, namesOfDepartments } from '../start/reportName.ts';
import { DeskOutline } from './DeskOutline.tsx';
import { sectionOf } from './places.ts';
import styles from './ReportDesk.module.css';
import { nameOfSection, type Section, sectionAfter } from './sections.ts';
import { useReportDraft } from './useReportDraft.ts';

interface Props {
  initial: ReportDraft;
  onLeave(): void;
}

/** The desk of one report: what it is made of on the left, and the part that lies open beside it. */
export function ReportDesk({ initial, onLeave }: Props) {
  const { isReadOnly } = useVault();
  const desk = useReportDraft(initial);
  const figures = useFigures(desk);
  const check = useTextCheck(desk);
  const organisations = useCall('organisations:list', undefined);
  const [section, setSection] = useState<Section>('choices');
  /** What was gone to from the list of hits. */
  const [target, setTarget] = useState<ReportHit>();
  const [isMade, setMade] = useState(false);
  const words = nl.report.desk;
  const { request } = desk.draft;
  const organisation = organisations.value?.find((one) => one.id === request.organisationId);
  const name = words.title(organisation?.name ?? '', nameOfPeriod(request));
  const part = namesOfDepartments(organisation, request.departments);
  const next = sectionAfter(section);

  // Its parts take the focus when they are opened later; at first it is the whole that was opened.
  const title = useRef<HTMLHeadingElement>(null);
  const isShown = organisation !== undefined;
  useEffect(() => {
    if (isShown) title.current?.focus();
  }, [isShown]);

  function show(to: Section): void {
    setTarget(undefined);
    setSection(to);
  }

  if (!organisation) return <FailureLine text={organisations.failure && sentenceOf(organisations.failure)} />;
  if (isMade) return <MadePage request={request} name={name} onLeave={onLeave} />;
  return (
    <div className={styles.page}>
      <div className={styles.bar}>
        <Button look="quiet" icon={<ArrowLeft size={18} aria-hidden />} onPress={onLeave}>
          {words.back}
        </Button>
        <SaveStatus store={desk} />
      </div>
      <header>
        <h1 ref={title} tabIndex={-1}>
          {name}
        </h1>
        {part && <p className={styles.lead}>{part}</p>}
      </header>
      {isReadOnly && <Notice tone="information">{words.readOnly}</Notice>}
      <div className={styles.columns}>
        <DeskOutline section={section} content={desk.draft.content} hits={check.hits} onShow={show} />
        <div className={styles.section}>
          {section === 'choices' && <ChoicesPage desk={desk} organisation={organisation} />}
          {section === 'numbers' && <FiguresPage figures={figures} />}
          {section === 'check' && (
            <CheckPage
              desk={desk}
              check={check}
              onGoTo={(hit) => {
                setTarget(hit);
                setSection(sectionOf(hit.where));
              }}
            />
          )}
          {section === 'make' && (
            <MakePage
              desk={desk}
              organisation={organisation}
              figures={figures}
              check={check}
              onShow={show}
              onMade={() => setMade(true)}
            />
          )}
          {section !== 'choices' && section !== 'numbers' && section !== 'check' && section !== 'make' && (
            <ChapterPage
              key={section}
              chapter={section}
              desk={desk}
              organisation={organisation}
              figures={figures}
              check={check}
              target={target}
            />
          )}
          {next && (
            <div className={styles.next}>
              <Button look="quiet" onPress={() => show(next)}>
                {words.next(nameOfSection(next))}
              </Button>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
