import { createEntryAutosave } from '../../src-renderer/features/entries/entryAutosave.ts';
import { newContent } from '../../src-renderer/features/entries/entryForm.ts';
import { createBriefAutosave } from '../../src-renderer/features/outgoing/briefAutosave.ts';
import { createReportAutosave } from '../../src-renderer/features/report/desk/reportAutosave.ts';
import type { Snapshot } from '../../src-renderer/ipc/createAutosave.ts';
import { createFormAutosave } from '../../src-renderer/ipc/formAutosave.ts';
import type { ChannelName, Input } from '../../src-shared/ipc/contract.ts';
import type { CallError } from '../../src-shared/ipc/reply.ts';
import type { openAppWithCases } from './openApp.ts';
import { sampleCase } from './sampleCase.ts';

export type App = Awaited<ReturnType<typeof openAppWithCases>>;

/** One text that is kept while it is typed, by the real auto-save of its area, on the real archive. */
export interface Editor {
  store: {
    open(): () => Promise<void>;
    flush(): Promise<boolean>;
    snapshot(): Snapshot<unknown>;
    subscribe(listener: () => void): () => void;
  };
  /** Puts this text in place of what stands there. */
  type(text: string): void;
  /** Puts back what stood there before anything was typed. */
  undo(): void;
  /** Takes the text to where it belongs, or throws it away. */
  finish(): Promise<unknown>;
}

export interface Place {
  /** An editor of this place, which begins with what the archive holds. */
  open(): Promise<Editor>;
  /** The text that the archive holds, null for none. */
  kept(): Promise<string | null>;
  /** The text that an editor shows, null where it shows what it began with. */
  shown(editor: Editor): string | null;
}

export interface Kind {
  name: string;
  /** What is typed while `finish` runs is the beginning of a next text. */
  goesOn: boolean;
  /** A place where nothing was typed yet. */
  fresh(app: App): Promise<Place>;
}

async function freshCase(app: App): Promise<string> {
  return await app.get('cases:create', sampleCase(app.organisationId));
}

const entry: Kind = {
  name: 'an entry of the journal',
  goesOn: true,
  async fresh(app) {
    const caseId = await freshCase(app);
    const draft = async () =>
      (await app.get('cases:get', { id: caseId })).drafts.find(({ entryId }) => entryId === null);
    const textOf = (text: string | undefined): string | null => text || null;
    return {
      async open() {
        const store = createEntryAutosave({
          caseId,
          entryId: null,
          start: newContent,
          stored: await draft(),
        });
        return {
          store,
          type: (text) => store.type({ text }),
          undo: () => store.type({ text: '' }),
          finish: store.commit,
        };
      },
      kept: async () => textOf((await draft())?.text),
      shown: ({ store }) => textOf((store.snapshot().value as { text: string }).text),
    };
  },
};

let forms = 0;
const form: Kind = {
  name: 'a half-filled form',
  goesOn: false,
  async fresh(app) {
    const name = `directory:${forms++}`;
    const get = () => app.get('formDrafts:get', { form: name });
    return {
      async open() {
        const store = createFormAutosave(name);
        const kept = await get();
        if (kept) store.restore(kept);
        return {
          store,
          type: (text) => store.type({ name: text, organisationId: undefined }),
          undo: () => store.type(null),
          finish: store.drop,
        };
      },
      kept: async () => ((await get())?.['name'] as string | undefined) ?? null,
      shown: ({ store }) =>
        (store.snapshot().value as { values: { name: string } | null }).values?.name ?? null,
    };
  },
};

const brief: Kind = {
  name: 'a brief for intervisie',
  goesOn: false,
  async fresh(app) {
    const caseId = await freshCase(app);
    const proposal = (await app.get('brief:get', { caseId })).text;
    return {
      async open() {
        const opened = await app.get('brief:get', { caseId });
        const store = createBriefAutosave(caseId, { ...opened, accepted: [] });
        const type = (text: string): void => store.change(() => ({ text }));
        return {
          store,
          type,
          undo: () => type(proposal),
          finish: store.discard,
        };
      },
      async kept() {
        const { isStored, text } = await app.get('brief:get', { caseId });
        return isStored ? text : null;
      },
      shown({ store }) {
        const { text } = store.snapshot().value as { text: string };
        return text === proposal ? null : text;
      },
    };
  },
};

let years = 1990;
const report: Kind = {
  name: 'a report on the desk',
  goesOn: false,
  async fresh(app) {
    const year = years++;
    const request = {
      organisationId: app.organisationId,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      departments: null,
    };
    const proposed = (await app.get('report:open', request)).content.texts.outlook;
    const textOf = (text: string): string | null => (text === proposed ? null : text);
    return {
      async open() {
        const opened = await app.get('report:open', request);
        const store = createReportAutosave(opened);
        const write = (text: string): void =>
          store.change(({ content }) => ({
            content: { ...content, texts: { ...content.texts, outlook: text } },
          }));
        return {
          store,
          type: write,
          undo: () => write(proposed),
          async finish() {
            await store.end();
            await window.kluis.call('report:discard', { id: opened.id });
          },
        };
      },
      async kept() {
        const drafts = await app.get('report:drafts', undefined);
        if (!drafts.some((draft) => draft.request.from === request.from)) return null;
        return textOf((await app.get('report:open', request)).content.texts.outlook);
      },
      shown: ({ store }) =>
        textOf((store.snapshot().value as { content: { texts: { outlook: string } } }).content.texts.outlook),
    };
  },
};

/** Every text of the app that is kept while it is typed. */
export const kinds: readonly Kind[] = [entry, form, brief, report];

/** The way from the page to main: it takes its time, and can refuse. */
export function openLine(app: Pick<App, 'call'>) {
  const line = {
    /** Milliseconds that a message is on its way, to and fro. */
    duration: () => 0,
    refuses: undefined as CallError | undefined,
    running: 0,
    mostAtOnce: 0,
    channels: [] as ChannelName[],
    async call<C extends ChannelName>(channel: C, input: Input<C>) {
      // As Electron does it: what is sent is what it was at that moment.
      const sent = structuredClone(input);
      line.channels.push(channel);
      line.running += 1;
      line.mostAtOnce = Math.max(line.mostAtOnce, line.running);
      await pass(line.duration());
      const reply = line.refuses
        ? { ok: false as const, error: line.refuses }
        : await app.call(channel, sent);
      await pass(line.duration());
      line.running -= 1;
      return reply;
    },
  };
  return line;
}

async function pass(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
