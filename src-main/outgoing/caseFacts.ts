import { accusedRelations } from '../../src-shared/domain/accusedRelation.ts';
import type { CaseFields } from '../../src-shared/domain/caseRecord.ts';
import { channels } from '../../src-shared/domain/channel.ts';
import { outcomes } from '../../src-shared/domain/outcome.ts';
import { reporterTypes } from '../../src-shared/domain/reporterType.ts';
import { themeLabel, themesBySet } from '../../src-shared/domain/theme.ts';
import { caseFile } from '../../src-shared/i18n/nl/caseFile.ts';
import { journal } from '../../src-shared/i18n/nl/journal.ts';
import { pdf } from '../../src-shared/i18n/nl/pdf.ts';
import type { Store } from '../store/store.ts';

/** What is coded about a case, as name and value. The alias is the counsellor's own and stays inside. */
export function factsOf(store: Store, fields: CaseFields): [string, string][] {
  const words = journal.form;
  const own = store.caseFiles.ownThemesOf(fields.organisationId);
  const bySet = themesBySet(own);
  const inOrder = [...bySet.conduct, ...bySet.integrity].filter((theme) => fields.themes.includes(theme));
  const organisation = store.organisations.list().find((one) => one.id === fields.organisationId);
  const department = organisation?.departments.find((one) => one.id === fields.departmentId);
  const facts: [string, string | null | undefined | false][] = [
    [words.organisation, organisation?.name],
    [words.department, department?.name],
    [words.openedOn, pdf.day(fields.openedOn)],
    [words.closedOn, fields.closedOn && pdf.day(fields.closedOn)],
    [words.channel, channels.labels[fields.channel]],
    [words.reporterType, reporterTypes.labels[fields.reporterType]],
    [words.accusedRelation, fields.accusedRelation && accusedRelations.labels[fields.accusedRelation]],
    [words.themes, inOrder.map((theme) => themeLabel(theme, own)).join(', ')],
    [caseFile.remit, caseFile.remits[fields.remit]],
    [
      words.outcomes,
      outcomes.codes
        .filter((code) => fields.outcomes.includes(code))
        .map((code) => outcomes.labels[code])
        .join(', '),
    ],
  ];
  return facts
    .filter((fact): fact is [string, string] => Boolean(fact[1]))
    .map(([name, value]) => [name, capitalise(value)]);
}

/** Labels of codes are lower case, since they also stand inside sentences. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
