import { type Organisation, plainOrganisation } from '../../src-shared/domain/organisation.ts';
import type { ReporterType } from '../../src-shared/domain/reporterType.ts';

const staff: ReporterType[] = ['employee', 'manager', 'agency_worker', 'intern', 'former_employee', 'other'];

const organisationOf = (
  name: string,
  nameInSentence: string,
  headcount: number,
  more: Partial<Organisation>,
): Organisation => ({
  id: '00000000-0000-4000-8000-000000000000',
  ...plainOrganisation,
  name,
  nameInSentence,
  headcount,
  threshold: headcount < 250 ? 10 : 5,
  reporterTypes: staff,
  departments: [],
  ...more,
});

const department = (name: string, headcount: number) => ({
  id: `00000000-0000-4000-8000-${String(headcount).padStart(12, '0')}`,
  name,
  headcount,
});

/** Organisations as different as a counsellor works for, each with what is said of it in Beheer. */
export const fiveOrganisations = {
  municipality: organisationOf('Gemeente Berkum', 'de gemeente Berkum', 620, {
    reportAuthor: 'J. de Boer, intern vertrouwenspersoon',
    reportAddressee: 'de gemeentesecretaris en het college',
    reporterTypes: [...staff, 'politician'],
    themesOff: ['research_integrity'],
    departments: [department('Sociaal Domein', 210), department('Ruimte', 180), department('Griffie', 9)],
  }),
  university: organisationOf('Hogeschool Rijnmond', 'Hogeschool Rijnmond', 3600, {
    reportAddressee: 'het College van Bestuur',
    reporterTypes: ['employee', 'manager', 'student', 'phd_candidate'],
    themesOff: ['abuse_of_force'],
    departments: [department('Techniek', 900), department('Zorg en Welzijn', 700)],
  }),
  care: organisationOf('Stichting Zorgkring Het Veer', 'Zorgkring Het Veer', 1400, {
    reporterTypes: [...staff, 'volunteer', 'freelancer'],
    themesOff: ['abuse_of_force', 'research_integrity'],
    departments: [department('Thuiszorg', 600), department('De Wilgen', 240)],
  }),
  company: organisationOf('Bakker Techniek', '', 60, {
    reportAuthor: 'M. Jansen, extern vertrouwenspersoon',
    reportAddressee: 'de directie',
    themesOff: ['abuse_of_force', 'research_integrity'],
  }),
  sportsClub: organisationOf('SV De Meteoor', 'sportvereniging De Meteoor', 45, {
    reportAddressee: 'het bestuur',
    reporterTypes: ['volunteer', 'parent', 'pupil', 'other'],
    themesOff: ['abuse_of_force', 'research_integrity', 'misuse_of_resources'],
  }),
} satisfies Record<string, Organisation>;
