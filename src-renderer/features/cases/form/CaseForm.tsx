import { useLayoutEffect } from 'react';
import { fieldNames } from '../../../../src-shared/domain/caseFieldList.ts';
import { type CaseInput, caseInput } from '../../../../src-shared/domain/caseRecord.ts';
import type { Inquiry } from '../../../../src-shared/domain/inquiry.ts';
import { nl } from '../../../../src-shared/i18n/nl.ts';
import type { CaseDetail } from '../../../../src-shared/ipc/casesChannels.ts';
import type { CallError, Reply } from '../../../../src-shared/ipc/reply.ts';
import { FormButtons } from '../../../components/fields/FormButtons.tsx';
import { BusyLine } from '../../../components/layout/BusyLine.tsx';
import { FailureLine, Notice } from '../../../components/layout/Notice.tsx';
import { SaveFailure } from '../../../components/layout/SaveStatus.tsx';
import { Title } from '../../../components/layout/Title.tsx';
import { sentenceBeside, sentenceOf } from '../../../ipc/sentenceOf.ts';
import { useAction } from '../../../ipc/useAction.ts';
import { useCall } from '../../../ipc/useCall.ts';
import { useFormDraft } from '../../../ipc/useFormDraft.ts';
import type { FilledForm } from '../../entries/LeaveDialog.tsx';
import { newOrganisation } from '../../management/useOrganisationForm.ts';
import { CaseFieldRows } from './CaseFieldRows.tsx';
import styles from './CaseForm.module.css';
import { CaseLaterFields } from './CaseLaterFields.tsx';
import { firstRows } from './caseFormLayout.ts';
import type { FieldProps } from './fieldProps.ts';
import { type CaseFormValues, NEW_ORGANISATION, toCaseInput, useCaseForm } from './useCaseForm.ts';

interface Props {
  /** Undefined for a new case. */
  detail?: CaseDetail;
  /** The request that a new case is made of. */
  inquiryId?: string | undefined;
  /** With the id of the case that was saved, null when the counsellor stopped. */
  onDone(savedId: string | null): void;
  /** What the form holds that is saved nowhere; null for nothing. */
  onFilled(form: FilledForm | null): void;
}

/** What main can refuse of it. */
const focusable = [...fieldNames, 'code'] as const;

/** What the form itself shows beside a field; other refusals go to the line above the buttons. */
const shownFields = ['name', ...Object.keys(caseInput.shape)];

/** The coded part of a case; a new organisation can be named on the way. */
export function CaseForm(props: Props) {
  const organisations = useCall('organisations:list', undefined);
  const themes = useCall('themes:list', undefined);
  const places = useCall('places:list', undefined);
  const { inquiryId } = props;
  const hasInquiry = inquiryId !== undefined;
  const inquiry = useCall('inquiries:get', { id: inquiryId ?? '' }, { isEnabled: hasInquiry, cacheTime: 0 });
  if (inquiry.failure) return <FailureLine text={sentenceOf(inquiry.failure)} />;
  return organisations.value && themes.value && places.value && (!hasInquiry || inquiry.value) ? (
    <LoadedForm
      {...props}
      inquiry={inquiry.value}
      organisations={organisations.value}
      ownCodes={{ themes: themes.value, places: places.value }}
    />
  ) : (
    <BusyLine text={nl.common.loading} />
  );
}

function LoadedForm({
  detail,
  inquiry,
  organisations,
  ownCodes,
  onDone,
  onFilled,
}: Props & Pick<FieldProps, 'organisations' | 'ownCodes'> & { inquiry: Inquiry | undefined }) {
  const form = useCaseForm(detail, organisations, inquiry);
  const { isReady, wasKept, drop, store } = useFormDraft(draftOf(detail, inquiry), form);
  const savingOrganisation = useAction('organisations:save');
  const creating = useAction('cases:create');
  const becoming = useAction('inquiries:becomeCase');
  const updating = useAction('cases:update');
  const { isSubmitted, isValid, dirtyFields } = form.formState;
  const isFilled = Object.keys(dirtyFields).length > 0;
  const isDestroyed = (detail?.identityDestroyedOn ?? null) !== null;
  const words = nl.journal.form;
  const actions = [savingOrganisation, creating, becoming, updating];
  const isRunning = actions.some((action) => action.isRunning);
  const failure = actions.find((action) => action.failure)?.failure;

  // Before the next key: that may be the one that leaves the form.
  useLayoutEffect(() => {
    onFilled(isFilled ? { kind: detail ? 'change' : 'new', throwAway: drop } : null);
    return () => onFilled(null);
  }, [isFilled, detail, drop, onFilled]);

  /** The organisation of the case, made first when only its name is there. */
  async function organisationOf(values: CaseFormValues): Promise<Reply<string>> {
    if (values.organisationId !== NEW_ORGANISATION) return { ok: true, value: values.organisationId };
    const reply = await savingOrganisation.run(newOrganisation(values.organisationName));
    // Should the case itself be refused, a second try uses the organisation that now exists.
    if (reply.ok) form.setValue('organisationId', reply.value);
    return reply;
  }

  /** The field that main refused takes the focus, so that its sentence is on the screen. */
  function goToRefused({ field }: CallError): void {
    const refused = field === 'name' ? 'organisationName' : focusable.find((one) => one === field);
    if (refused) form.setFocus(refused);
  }

  /** Answers the id of the case. */
  async function write(fields: CaseInput): Promise<Reply<string>> {
    if (detail) {
      const reply = await updating.run({ id: detail.id, fields });
      return reply.ok ? { ok: true, value: detail.id } : reply;
    }
    return inquiry ? await becoming.run({ id: inquiry.id, fields }) : await creating.run(fields);
  }

  async function save(values: CaseFormValues): Promise<void> {
    const organisation = await organisationOf(values);
    if (!organisation.ok) return goToRefused(organisation.error);
    const input = toCaseInput({ ...values, organisationId: organisation.value });
    const reply = await write(input);
    if (!reply.ok) return goToRefused(reply.error);
    await drop();
    onDone(reply.value);
  }

  if (!isReady) return <BusyLine text={nl.common.loading} />;
  const fields = { form, organisations, ownCodes, failure, isDestroyed, isNew: !detail };
  const isIncomplete = isSubmitted && !isValid;
  return (
    <form className={styles.form} noValidate onSubmit={form.handleSubmit(save)}>
      <div>
        <Title>{detail ? words.editTitle(detail.code) : words.newTitle}</Title>
        {!detail && <p className={styles.lead}>{inquiry ? nl.inquiries.becoming : words.newLead}</p>}
      </div>
      {!detail && (
        <Notice tone="information" title={nl.people.checklist.beforeStory}>
          {nl.people.checklist.beforeStoryLead}
        </Notice>
      )}
      {wasKept && <Notice tone="information">{detail ? words.keptChange : words.kept}</Notice>}
      <CaseFieldRows {...fields} rows={firstRows} />
      <CaseLaterFields {...fields} />
      <SaveFailure store={store} />
      <FailureLine
        text={sentenceBeside(failure, ...shownFields) ?? (isIncomplete ? words.check : undefined)}
      />
      <BusyLine text={isRunning && !detail ? words.creating : undefined} />
      <FormButtons
        action={detail ? nl.common.save : words.create}
        isBusy={isRunning}
        onStop={() => onDone(null)}
      />
    </form>
  );
}

/** The name under which the form is kept: what is made of a request is kept apart from any other new case. */
function draftOf(detail: CaseDetail | undefined, inquiry: Inquiry | undefined): string {
  if (detail) return `case:${detail.id}`;
  return inquiry ? `case:new:${inquiry.id}` : 'case:new';
}
