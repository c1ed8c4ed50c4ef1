import { nl } from '../../src-shared/i18n/nl.ts';
import { browserContext } from './app.ts';
import { recorded } from './recorded.ts';
import { strict } from './strict.ts';
import { hasWindow } from './windowMode.ts';

/** What was asked, with the options that the app gave; tests read it. */
export const askedDialogs: Array<{ method: string; options: unknown }> = [];
const answers: Array<string | null> = [];

/** The next dialog gets this path; null cancels. */
export function queueAnswer(path: string | null): void {
  answers.push(path);
}

async function choose(method: string, values: unknown[]): Promise<string | null> {
  const options = values.at(-1) as { title?: string; defaultPath?: string };
  askedDialogs.push({ method, options: JSON.parse(JSON.stringify(options)) });
  if (hasWindow) return askInPage(options);
  const answer = answers.shift();
  if (answer === undefined) throw new Error(`The test queued no answer for ${method} (${options.title}).`);
  return answer;
}

/** A page of its own takes the place of the system's dialog when a person tries the app. */
async function askInPage({
  title,
  defaultPath,
}: {
  title?: string;
  defaultPath?: string;
}): Promise<string | null> {
  const page = await (await browserContext()).newPage();
  try {
    await page.setContent(`<!doctype html><html lang="nl"><title>${nl.app.trial.title}</title>
      <body style="font:16px/1.5 sans-serif;max-width:40em;margin:4em auto">
      <h1 style="font-size:1.3em"></h1><form><label>${nl.app.trial.path}<br><input autofocus style="width:100%;font:inherit;padding:.4em"></label>
      <p><button value="yes">${nl.app.trial.choose}</button> <button value="no">${nl.app.trial.cancel}</button></p></form></body></html>`);
    await page.bringToFront();
    return await page.evaluate(
      ({ heading, proposed }) => {
        const [title, field] = [document.querySelector('h1'), document.querySelector('input')];
        if (title) title.textContent = heading;
        if (field) field.value = proposed;
        return new Promise<string | null>((resolve) => {
          document.querySelector('form')?.addEventListener('submit', (event) => {
            event.preventDefault();
            const isChosen = (event.submitter as HTMLButtonElement | null)?.value !== 'no';
            resolve(isChosen && field?.value ? field.value : null);
          });
        });
      },
      { heading: title ?? '', proposed: defaultPath ?? '' },
    );
  } catch {
    // The page was closed instead of answered.
    return null;
  } finally {
    await page.close().catch(() => undefined);
  }
}

export const dialog = strict('dialog', {
  async showOpenDialog(...values: unknown[]) {
    const path = await choose('showOpenDialog', values);
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  async showSaveDialog(...values: unknown[]) {
    const path = await choose('showSaveDialog', values);
    return { canceled: path === null, filePath: path ?? '' };
  },
  showErrorBox(title: string, text: string): void {
    recorded.errorBoxes.push({ title, text });
    process.stderr.write(`${title}: ${text}\n`);
  },
});
