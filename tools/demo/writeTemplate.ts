import { existsSync, writeFileSync } from 'node:fs';
import { format, parse } from 'node:path';
import { nl } from '../../src-shared/i18n/nl.ts';
import { CliRefusal } from './cliRefusal.ts';
import { allowedValues, emptyTemplate } from './template.ts';

export interface TemplateFiles {
  template: string;
  values: string;
}

/** Writes both files or neither, and never over an existing one. @throws CliRefusal. */
export function writeTemplate(template: string): TemplateFiles {
  const { dir, name, ext } = parse(template);
  const values = format({ dir, name: `${name}-toegestane-waarden`, ext: ext === '' ? '.csv' : ext });
  for (const path of [template, values]) {
    if (existsSync(path)) throw new CliRefusal(1, [nl.cli.files.exists(path)]);
  }
  write(template, emptyTemplate());
  write(values, allowedValues());
  return { template, values };
}

function write(path: string, content: string): void {
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch {
    throw new CliRefusal(1, [nl.cli.files.unwritable(path)]);
  }
}
