import { appointmentStates, movers } from '../../src-shared/domain/appointment.ts';
import { channels } from '../../src-shared/domain/channel.ts';
import { contactPlaces, voicemailAnswers } from '../../src-shared/domain/identity.ts';
import { labelOfCode } from '../../src-shared/domain/ownCode.ts';
import { signalSources } from '../../src-shared/domain/signal.ts';
import { themes } from '../../src-shared/domain/theme.ts';
import { nl } from '../../src-shared/i18n/nl.ts';
import { csvText } from '../files/csvText.ts';
import type { ExportedRow } from '../store/everythingRepository.ts';
import type { CaseNames } from './caseCells.ts';
import { labelIn, text } from './exportedCells.ts';

const { csv: lists } = nl.outgoing.files;

/** What stands of an appointment behind the number of its case. */
export function appointmentCells(row: ExportedRow): string[] {
  return [
    text(row['onDay']),
    text(row['at']),
    text(row['minutes']),
    text(row['place']),
    text(row['text']),
    labelIn(appointmentStates, row['state']),
    [text(row['movedFromOn']), text(row['movedFromAt'])].join(' ').trim(),
    labelIn(movers, row['movedBy']),
  ];
}

/** The lists of inquiries and of signals: name and content. */
export function weekFiles(
  { plain }: { plain: Readonly<Record<string, readonly ExportedRow[]>> },
  names: CaseNames,
): [name: string, content: Buffer][] {
  const list = (header: readonly string[], rows: readonly string[][]): Buffer =>
    Buffer.from(csvText([header, ...rows]));
  const { inquiries, signals } = lists;
  return [
    [
      inquiries.name,
      list(
        inquiries.header,
        (plain['inquiries'] ?? []).map((row) => inquiryCells(row, names)),
      ),
    ],
    [
      signals.name,
      list(
        signals.header,
        (plain['signals'] ?? []).map((row) => signalCells(row, names)),
      ),
    ],
  ];
}

function inquiryCells(row: ExportedRow, { nameOf }: CaseNames): string[] {
  return [
    text(row['receivedOn']),
    text(row['receivedAt']),
    labelIn(channels, row['channel']),
    nameOf(text(row['organisationId'])),
    text(row['name']),
    labelIn(contactPlaces, row['contactAt']),
    text(row['callWhen']),
    labelIn(voicemailAnswers, row['voicemail']),
    text(row['codeName']),
    text(row['contact']),
    text(row['asked']),
    text(row['answerBy']),
    text(row['answeredOn']),
  ];
}

function signalCells(row: ExportedRow, { nameOf, ownCodes }: CaseNames): string[] {
  const chosen = Array.isArray(row['themes']) ? row['themes'].map(String) : [];
  return [
    text(row['heardOn']),
    nameOf(text(row['organisationId'])),
    nameOf(text(row['departmentId'])),
    labelIn(signalSources, row['source']),
    chosen.map((theme) => labelOfCode(themes, theme, ownCodes)).join('|'),
    text(row['heard']),
    text(row['done']),
  ];
}
