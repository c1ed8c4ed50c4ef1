import { codeList } from './codeList.ts';

/** What a case is about: undesirable conduct first, then the integrity set of the Rijk (domain.md 1.5 A and B). */
export const themes = codeList({
  bullying: 'pesten',
  discrimination: 'discriminatie',
  intimidation: 'intimidatie',
  sexual_harassment: 'seksuele intimidatie',
  aggression_violence: 'agressie en geweld',
  threat: 'bedreiging',
  abuse_of_power: 'machtsmisbruik',
  stalking: 'stalking',
  unsafe_working_relation: 'onveilige werkverhouding',
  gossip_exclusion: 'roddelen en uitsluiten',
  other_conduct: 'overig ongewenst gedrag',
  financial_breach: 'financiële schending',
  abuse_of_position: 'misbruik van positie en belangenverstrengeling',
  information_breach: 'lekken en misbruik van informatie',
  abuse_of_force: 'misbruik van geweldsbevoegdheid',
  private_misconduct: 'misdragingen in de privésfeer',
  misuse_of_resources: 'oneigenlijk gebruik van dienstmiddelen',
  internal_rules: 'overschrijding van interne regels',
  other_integrity: 'overige integriteitsschending',
});

export type Theme = (typeof themes.codes)[number];
