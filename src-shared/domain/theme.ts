import { z } from 'zod';
import { codeList } from './codeList.ts';
import { labelOfCode } from './ownCode.ts';
import type { OwnTheme } from './ownTheme.ts';

/** Subjects of a case: undesirable conduct first, then the integrity set that the Rijk reports by. */
export const themes = codeList({
  bullying: 'pesten',
  discrimination: 'discriminatie',
  intimidation: 'intimidatie',
  sexual_harassment: 'seksuele intimidatie',
  sexual_violence: 'seksueel geweld',
  aggression_violence: 'agressie en geweld',
  threat: 'bedreiging',
  abuse_of_power: 'machtsmisbruik',
  stalking: 'stalking',
  unsafe_working_relation: 'onveilige werkverhouding',
  gossip_exclusion: 'roddelen en uitsluiten',
  online_conduct: 'ongewenst gedrag online',
  retaliation: 'benadeling na een melding',
  other_conduct: 'overig ongewenst gedrag',
  financial_breach: 'financiële schending',
  abuse_of_position: 'misbruik van positie en belangenverstrengeling',
  information_breach: 'lekken en misbruik van informatie',
  abuse_of_force: 'misbruik van geweldsbevoegdheid',
  private_misconduct: 'misdragingen in de privésfeer',
  misuse_of_resources: 'oneigenlijk gebruik van dienstmiddelen',
  internal_rules: 'overschrijding van interne regels',
  research_integrity: 'wetenschappelijke integriteit',
  other_integrity: 'overige integriteitsschending',
});

export type Theme = (typeof themes.codes)[number];

/** What counts every theme of a set that an organisation does not use. */
const remainders: readonly Theme[] = ['other_conduct', 'other_integrity'];

/** Themes that an organisation may leave out; what its cases have of them all the same counts as other of the set. */
export const optionalThemes: readonly Theme[] = themes.codes.filter((theme) => !remainders.includes(theme));

const FIRST_OF_INTEGRITY: Theme = 'financial_breach';

/** A theme of a case: one of the list above, or the id of one that the counsellor added for the organisation. */
export const themeRef = z.union([themes.schema, z.uuid()]);

export type ThemeRef = z.infer<typeof themeRef>;

/** The themes of each set in their fixed order, the counsellor's own ones after those that come with the app. */
export function themesBySet(own: readonly OwnTheme[]): Record<OwnTheme['set'], ThemeRef[]> {
  const first = themes.codes.indexOf(FIRST_OF_INTEGRITY);
  const ownOf = (set: OwnTheme['set']) => own.filter((theme) => theme.set === set).map(({ id }) => id);
  return {
    conduct: [...themes.codes.slice(0, first), ...ownOf('conduct')],
    integrity: [...themes.codes.slice(first), ...ownOf('integrity')],
  };
}

/** The Dutch label of a theme, with the counsellor's own ones as they are named now. */
export function themeLabel(ref: ThemeRef, own: readonly OwnTheme[]): string {
  return labelOfCode(themes, ref, own);
}
