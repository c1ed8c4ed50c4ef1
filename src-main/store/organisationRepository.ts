import { randomUUID } from 'node:crypto';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { foldName } from '../../src-shared/domain/foldName.ts';
import { type Department, type Organisation, organisation } from '../../src-shared/domain/organisation.ts';
import { Refusal } from '../../src-shared/ipc/errorCode.ts';
import type { OrganisationInput } from '../../src-shared/ipc/organisationsChannels.ts';
import { jsonColumn } from './column.ts';
import { isConstraint } from './constraint.ts';

const typesOf = jsonColumn(organisation.shape.reporterTypes);
const themesOf = jsonColumn(organisation.shape.themesOff);

type OrganisationRow = Omit<Organisation, 'reporterTypes' | 'themesOff' | 'departments'> & {
  reporterTypes: string;
  themesOff: string;
};
type DepartmentRow = Department & { organisationId: string };

export function createOrganisationRepository(db: Database) {
  const all = db.prepare<[], OrganisationRow>(`
    SELECT
      id, name, name_in_sentence AS nameInSentence, report_author AS reportAuthor,
      report_addressee AS reportAddressee, headcount, threshold, reporter_types AS reporterTypes, themes_off AS themesOff
    FROM organisations
    ORDER BY name
  `);
  const departments = db.prepare<[], DepartmentRow>(`
    SELECT id, organisation_id AS organisationId, name, headcount
    FROM departments
    ORDER BY name
  `);
  const otherNames = db.prepare<[string], string>('SELECT name FROM organisations WHERE id <> ?').pluck();
  const upsert = db.prepare<OrganisationRow>(`
    INSERT INTO organisations (
      id, name, name_in_sentence, report_author, report_addressee, headcount, threshold, reporter_types, themes_off
    ) VALUES (
      :id, :name, :nameInSentence, :reportAuthor, :reportAddressee, :headcount, :threshold, :reporterTypes, :themesOff
    )
    ON CONFLICT (id) DO UPDATE SET
      name = excluded.name, name_in_sentence = excluded.name_in_sentence, report_author = excluded.report_author,
      report_addressee = excluded.report_addressee, headcount = excluded.headcount, threshold = excluded.threshold,
      reporter_types = excluded.reporter_types, themes_off = excluded.themes_off
  `);
  const upsertDepartment = db.prepare<DepartmentRow>(`
    INSERT INTO departments (id, organisation_id, name, headcount)
    VALUES (:id, :organisationId, :name, :headcount)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, headcount = excluded.headcount
  `);
  const removeDepartment = db.prepare<[string]>('DELETE FROM departments WHERE id = ?');
  const remove = db.prepare<[string]>('DELETE FROM organisations WHERE id = ?');
  const hasReports = db.prepare<[string]>('SELECT 1 FROM reports WHERE organisation_id = ? LIMIT 1');

  function list(): Organisation[] {
    const inAll = departments.all();
    return all.all().map((row) => ({
      ...row,
      reporterTypes: typesOf(row.reporterTypes),
      themesOff: themesOf(row.themesOff),
      departments: inAll
        .filter((department) => department.organisationId === row.id)
        .map(({ id, name, headcount }) => ({ id, name, headcount })),
    }));
  }

  /** Reports of one organisation share one threshold; what else is said of the organisation may change after one. */
  function refuseChangeAfterReport(id: string, next: OrganisationInput): void {
    const current = list().find((organisation) => organisation.id === id);
    if (!current) throw new Refusal('not_found');
    if (current.threshold !== next.threshold && hasReports.get(id))
      throw new Refusal('threshold_fixed', 'threshold');
  }

  /** The schema knows capitals of ASCII alone. */
  function refuseSecondName(id: string, next: OrganisationInput): void {
    const name = foldName(next.name);
    if (otherNames.all(id).some((other) => foldName(other) === name))
      throw new Refusal('organisation_name_taken', 'name');
    if (new Set(next.departments.map((one) => foldName(one.name))).size < next.departments.length)
      throw new Refusal('department_name_taken', 'departments');
  }

  function saveDepartments(organisationId: string, next: OrganisationInput['departments']): void {
    const kept = new Set(next.map((department) => department.id));
    const current = departments.all().filter((department) => department.organisationId === organisationId);
    for (const { id } of current) {
      if (!kept.has(id))
        refuseOnConstraint('department_has_cases', 'departments', () => removeDepartment.run(id));
    }
    for (const { id, name, headcount } of next) {
      if (id !== null && !current.some((department) => department.id === id)) throw new Refusal('not_found');
      upsertDepartment.run({ id: id ?? randomUUID(), organisationId, name, headcount });
    }
  }

  return {
    list,

    /**
     * @throws Refusal `organisation_name_taken`, `department_name_taken`, `department_has_cases`, `threshold_fixed` or
     * `not_found`.
     */
    save: db.transaction((input: OrganisationInput): string => {
      const id = input.id ?? randomUUID();
      if (input.id !== null) refuseChangeAfterReport(id, input);
      refuseSecondName(id, input);
      const { departments: next, ...fields } = input;
      upsert.run({
        ...fields,
        id,
        reporterTypes: JSON.stringify(input.reporterTypes),
        themesOff: JSON.stringify(input.themesOff),
      });
      refuseOnConstraint('department_name_taken', 'departments', () => saveDepartments(id, next));
      return id;
    }),

    /** @throws Refusal `organisation_has_cases` while a case or report belongs to it. */
    remove: (id: string): void => {
      refuseOnConstraint('organisation_has_cases', undefined, () => remove.run(id));
    },
  };
}

function refuseOnConstraint(
  code: 'department_name_taken' | 'organisation_has_cases' | 'department_has_cases',
  field: string | undefined,
  write: () => unknown,
): void {
  try {
    write();
  } catch (error) {
    throw isConstraint(error) ? new Refusal(code, field) : error;
  }
}
