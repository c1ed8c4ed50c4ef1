import type { ImportedCase } from '../../src-main/store/importRepository.ts';
import type { AccusedRelation } from '../../src-shared/domain/accusedRelation.ts';
import type { channels } from '../../src-shared/domain/channel.ts';
import type { Outcome } from '../../src-shared/domain/outcome.ts';
import type { ReporterType } from '../../src-shared/domain/reporterType.ts';
import type { Theme } from '../../src-shared/domain/theme.ts';
import { sampleCase } from './sampleCase.ts';

/** Code and how often it occurs; the rows that come of it are invented, their margins are these. */
type Margin<C extends string> = Array<[code: C, times: number]>;

interface Margins {
  openedOn: string;
  themes: Array<[reporter: ReporterType, themes: Margin<Theme>]>;
  relations: Margin<AccusedRelation>;
  channels: Margin<(typeof channels.codes)[number]>;
  outcomes: Margin<Outcome>;
}

/** Cases whose one-way counts are the margins; what the last code of a margin does not reach, it takes. */
export function casesWith(organisationId: string, margins: Margins): ImportedCase[] {
  const types = margins.themes.flatMap(([reporter, themes]) =>
    themes.map(([, times]): [ReporterType, number] => [reporter, times]),
  );
  const themes = margins.themes.flatMap(([, some]) => some);
  const count = themes.reduce((sum, [, times]) => sum + times, 0);
  return Array.from({ length: count }, (_, i) => ({
    ...sampleCase(organisationId, {
      openedOn: margins.openedOn,
      closedOn: nth(margins.outcomes, i) === 'ongoing' ? null : margins.openedOn,
      reporterType: nth(types, i),
      themes: [nth(themes, i)],
      accusedRelations: [nth(margins.relations, (i * 7) % count)],
      channel: nth(margins.channels, (i * 11) % count),
      outcomes: [nth(margins.outcomes, i)],
    }),
    code: null,
    contacts: 1,
    minutes: 45,
    reporterKeys: [],
    accusedKeys: [],
  }));
}

function nth<C extends string>(margin: Margin<C>, index: number): C {
  let left = index;
  for (const [code, times] of margin) {
    if (left < times) return code;
    left -= times;
  }
  return (margin.at(-1) as [C, number])[0];
}

/** Reports, reporters and the two largest themes as a university of applied sciences printed them; the rest is invented. */
export const university: Margins = {
  openedOn: '2021-11-15',
  themes: [
    [
      'employee',
      [
        ['aggression_violence', 58],
        ['sexual_harassment', 13],
        ['bullying', 11],
        ['intimidation', 5],
        ['discrimination', 2],
        ['abuse_of_position', 1],
      ],
    ],
    [
      'student',
      [
        ['aggression_violence', 46],
        ['sexual_harassment', 25],
        ['discrimination', 8],
        ['bullying', 3],
        ['stalking', 2],
      ],
    ],
  ],
  relations: [
    ['manager', 60],
    ['direct_colleague', 25],
    ['teacher', 41],
    ['fellow_student', 29],
    ['third_party', 6],
    ['other_colleague', 4],
    ['unknown', 9],
  ],
  channels: [
    ['email', 81],
    ['telephone', 39],
    ['in_person', 31],
    ['app', 12],
    ['letter', 4],
    ['video', 7],
  ],
  outcomes: [
    ['listening_ear', 70],
    ['addressed_by_reporter', 33],
    ['talk_with_manager', 24],
    ['mediation', 9],
    ['referred', 21],
    ['formal_complaint_guided', 3],
    ['ongoing', 14],
  ],
};

/** A parliament's 26 reports by kind, as the press printed them; all else is invented. */
export const parliament: Margins = {
  openedOn: '2021-05-10',
  themes: [
    [
      'employee',
      [
        ['abuse_of_power', 6],
        ['bullying', 5],
        ['intimidation', 3],
        ['sexual_harassment', 3],
        ['stalking', 2],
        ['other_conduct', 7],
      ],
    ],
  ],
  relations: [
    ['manager', 11],
    ['direct_colleague', 9],
    ['executive', 6],
  ],
  channels: [
    ['email', 14],
    ['telephone', 8],
    ['in_person', 4],
  ],
  outcomes: [
    ['listening_ear', 12],
    ['referred', 8],
    ['ongoing', 6],
  ],
};
