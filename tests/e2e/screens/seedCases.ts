import type { Page } from 'playwright-core';
import type { CaseFields } from '../../../src-shared/domain/caseRecord.ts';
import type { ChannelName, Input, Output } from '../../../src-shared/ipc/contract.ts';
import { sampleCase, sampleOrganisation } from '../../support/sampleCase.ts';

/** Calls main as the page does. */
export async function callFromPage<C extends ChannelName>(
  page: Page,
  channel: C,
  input: Input<C>,
): Promise<Output<C>> {
  const reply = await page.evaluate(([name, value]) => window.kluis.call(name as never, value as never), [
    channel,
    input,
  ] as const);
  if (!reply.ok) throw new Error(`${channel}: ${reply.error.code}`);
  return reply.value as Output<C>;
}

/** A year of cases at an organisation, enough for a report with shown and with merged classes. */
export async function seedCases(page: Page, organisation: string): Promise<void> {
  const organisationId = await callFromPage(page, 'organisations:save', {
    ...sampleOrganisation,
    name: organisation,
    headcount: 3600,
    departments: [{ id: null, name: 'Bureau', headcount: 140 }],
  });
  const themes: CaseFields['themes'] = ['bullying', 'intimidation', 'bullying', 'sexual_harassment'];
  for (let i = 0; i < 48; i++) {
    const isClosed = i % 3 === 0;
    const fields = sampleCase(organisationId, {
      alias: ['merel', 'eik', 'duin', 'vuurtoren'][i % 4] ?? '',
      openedOn: `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 27)).padStart(2, '0')}`,
      closedOn: isClosed ? '2026-01-12' : null,
      reporterType: i % 2 ? 'employee' : 'student',
      accusedRelations: [i % 3 ? 'manager' : 'direct_colleague'],
      themes: [themes[i % 4] ?? 'bullying', ...(i % 16 === 0 ? (['threat'] as const) : [])],
      channel: i % 5 ? 'email' : 'telephone',
      outcomes: [isClosed ? 'listening_ear' : 'ongoing'],
      repeated: i % 2 === 0,
    });
    const id = await callFromPage(page, 'cases:create', fields);
    if (i % 4 === 0) {
      const text = 'Gesprek over het werkoverleg. De melder wil weten wat een klacht inhoudt.';
      await callFromPage(page, 'entries:commit', {
        caseId: id,
        entryId: null,
        occurredOn: '2025-12-20',
        text,
      });
    }
  }
}
