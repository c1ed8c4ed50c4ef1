/** Lists of codes that were split, and the reports that counted them as they were. */
export const listsSql = `
  ALTER TABLE cases ADD COLUMN request TEXT NOT NULL DEFAULT 'report';
  ALTER TABLE cases ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0 CHECK (anonymous IN (0, 1));
  ALTER TABLE cases ADD COLUMN via TEXT;
  ALTER TABLE cases ADD COLUMN behaviour_stopped TEXT;

  -- A mark or a question was written down as a group of reporters; the group itself is not known.
  UPDATE cases SET reporter_role = coalesce(reporter_role, 'witness') WHERE reporter_type = 'witness';
  UPDATE cases SET anonymous = 1 WHERE reporter_type = 'anonymous';
  UPDATE cases SET request = 'accused_support' WHERE reporter_type = 'accused';
  UPDATE cases SET request = 'advice' WHERE reporter_type = 'manager_seeking_advice';
  UPDATE cases SET reporter_type = 'manager' WHERE reporter_type = 'manager_seeking_advice';
  UPDATE cases SET reporter_type = 'other' WHERE reporter_type IN ('witness', 'anonymous', 'accused');

  -- How somebody came and through whom were one list.
  UPDATE cases SET
    via = CASE channel
      WHEN 'via_manager' THEN 'manager'
      WHEN 'via_hr' THEN 'hr'
      WHEN 'via_company_doctor' THEN 'company_doctor'
      WHEN 'via_counsellor' THEN 'counsellor'
      ELSE 'awareness_session'
    END,
    channel = 'unknown'
  WHERE channel IN ('via_manager', 'via_hr', 'via_company_doctor', 'via_counsellor', 'after_awareness_session');

  -- A case may be about several people.
  INSERT INTO case_codes (case_id, field, code)
    SELECT id, 'accused_relations', accused_relation FROM cases WHERE accused_relation IS NOT NULL;
  ALTER TABLE cases DROP COLUMN accused_relation;

  -- That the reporter left is no step but what came of it.
  UPDATE case_codes SET field = 'results', code = 'left_or_moved'
  WHERE field = 'outcomes' AND code = 'reporter_left';

  -- Groups of an organisation without those that were none.
  UPDATE organisations SET reporter_types = (
    SELECT json_group_array(type) FROM (
      SELECT DISTINCT CASE
          WHEN value = 'manager_seeking_advice' THEN 'manager'
          WHEN value IN ('witness', 'anonymous', 'accused') THEN 'other'
          ELSE value
        END AS type
      FROM json_each(organisations.reporter_types)
      ORDER BY key
    )
  );

  -- Which form of the archive counted a report: tables that came of a split are not safe beside one of before.
  ALTER TABLE reports ADD COLUMN form INTEGER NOT NULL DEFAULT 1;
  UPDATE reports SET choices = replace(choices, '"accused_relation"', '"accused_relations"');
  UPDATE report_drafts SET
    choices = replace(choices, '"accused_relation"', '"accused_relations"'),
    content = replace(content, '[[accused_relation:', '[[accused_relations:');

  -- Only proposals, and by the values of before.
  DELETE FROM import_mappings;

  -- Forms of cases that were half filled in.
  UPDATE form_drafts SET content = json_remove(
    json_set(content, '$.accusedRelations', CASE
      WHEN json_extract(content, '$.accusedRelation') IS NULL THEN json('[]')
      ELSE json_array(json_extract(content, '$.accusedRelation'))
    END),
    '$.accusedRelation'
  ) WHERE json_type(content, '$.accusedRelation') IS NOT NULL;
  UPDATE form_drafts SET content = json_set(content,
    '$.request', CASE json_extract(content, '$.reporterType')
      WHEN 'accused' THEN 'accused_support' WHEN 'manager_seeking_advice' THEN 'advice' ELSE 'report' END,
    '$.reporterRole', coalesce(
      json_extract(content, '$.reporterRole'),
      CASE json_extract(content, '$.reporterType') WHEN 'witness' THEN 'witness' END
    ),
    '$.anonymous', json(CASE json_extract(content, '$.reporterType') WHEN 'anonymous' THEN 'true' ELSE 'false' END),
    '$.reporterType', CASE json_extract(content, '$.reporterType')
      WHEN 'manager_seeking_advice' THEN 'manager' ELSE 'other' END
  ) WHERE json_extract(content, '$.reporterType') IN ('witness', 'anonymous', 'accused', 'manager_seeking_advice');
  UPDATE form_drafts SET content = json_set(content,
    '$.via', CASE json_extract(content, '$.channel')
      WHEN 'via_manager' THEN 'manager'
      WHEN 'via_hr' THEN 'hr'
      WHEN 'via_company_doctor' THEN 'company_doctor'
      WHEN 'via_counsellor' THEN 'counsellor'
      ELSE 'awareness_session'
    END,
    '$.channel', 'unknown'
  ) WHERE json_extract(content, '$.channel')
    IN ('via_manager', 'via_hr', 'via_company_doctor', 'via_counsellor', 'after_awareness_session');
  UPDATE form_drafts SET content = json_set(content,
    '$.outcomes', json((
      SELECT json_group_array(value) FROM json_each(form_drafts.content, '$.outcomes') WHERE value <> 'reporter_left'
    )),
    '$.results', json_array('left_or_moved')
  ) WHERE EXISTS (
    SELECT 1 FROM json_each(form_drafts.content, '$.outcomes') WHERE value = 'reporter_left'
  );
`;
