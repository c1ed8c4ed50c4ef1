import { codeList } from './codeList.ts';

/** Grounds of the equal treatment acts (Awgb, Wgbh/cz, Wgbl, and 7:648 and 7:649 BW for the contract). */
export const discriminationGrounds = codeList({
  religion: 'godsdienst',
  belief: 'levensovertuiging',
  political_opinion: 'politieke gezindheid',
  race: 'ras, afkomst of huidskleur',
  sex: 'geslacht, zwangerschap of genderidentiteit',
  nationality: 'nationaliteit',
  sexual_orientation: 'seksuele gerichtheid',
  civil_status: 'burgerlijke staat',
  disability: 'handicap of chronische ziekte',
  age: 'leeftijd',
  working_hours_contract: 'arbeidsduur of soort contract',
});
