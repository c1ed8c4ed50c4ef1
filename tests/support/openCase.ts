import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAppWithCases } from './openApp.ts';
import { openTempFolder } from './tempArchive.ts';

/** The app with one case, and a folder outside of it that files come from and go to. */
export async function openCase() {
  const app = await openAppWithCases(1);
  const [row] = (await app.get('cases:list', {})).rows;
  const caseId = row?.id ?? '';
  const outside = openTempFolder();

  /** Chooses a file of this content and adds it to the case. */
  async function add(name: string, content: string | Buffer, to = caseId) {
    const path = join(outside.path, name);
    writeFileSync(path, content);
    app.answers.document = path;
    return await app.call('documents:add', { caseId: to });
  }

  return {
    ...app,
    caseId,
    code: row?.code ?? '',
    outside: outside.path,
    add,
    /** Adds a document and answers its id. */
    async document(name: string, content: string | Buffer, to = caseId): Promise<string> {
      const reply = await add(name, content, to);
      if (!reply.ok || reply.value === null) throw new Error(`${name} was not added`);
      return reply.value;
    },
    [Symbol.dispose]: () => {
      app[Symbol.dispose]();
      outside[Symbol.dispose]();
    },
  };
}
