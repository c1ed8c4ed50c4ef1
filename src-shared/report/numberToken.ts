import type { TokenProblemKind } from '../domain/numberToken.ts';
import {
  type CellCoordinates,
  cellAt,
  type PublishedReport,
  type PublishedTable,
} from '../domain/publishedReport.ts';
import type { Span } from '../domain/span.ts';
import { pdf } from '../i18n/nl/pdf.ts';

/** A published cell: the table, and the class of each of its dimensions. */
export interface CellReference {
  table: string;
  at: CellCoordinates;
}

/** What a token in a text asks for: a whole table by its id, or a cell by its classes. */
export type NumberToken = { kind: 'table'; table: string } | { kind: 'cell'; at: CellCoordinates };

/** A token where it stands in a text. */
export type PlacedToken = Span & { token: NumberToken };

export type ResolvedToken =
  | { kind: 'value'; value: number; refersTo: CellReference }
  /** The cell exists and is not shown. */
  | { kind: 'hidden' }
  /** Nothing of that name was published. */
  | { kind: 'unknown' };

/** A part of a text with its numbers filled in. */
export type TextPiece = string | { value: number; refersTo: CellReference };

/** A token or brackets that cannot be printed, where they stand in a text. */
export type TokenProblem = Span & { problem: TokenProblemKind };

const TOKEN = /\[\[[ \t]*([^\s[\]]+)[ \t]*\]\]/gu;
const CLASS = /^([^:|]+):([^:|]+)$/u;
const BRACKETS = /\[\[|\]\]/g;

/** `[[total]]`, `[[themes:bullying]]`, `[[themes:bullying|reporter_type:employee]]`. */
export function printToken(token: NumberToken): string {
  if (token.kind === 'table') return `[[${token.table}]]`;
  const classes = Object.entries(token.at).map(([dimension, id]) => `${dimension}:${id}`);
  return `[[${classes.join('|')}]]`;
}

/** Every well-formed token of a text, in its order, whether or not it points to something. */
export function findTokens(text: string): PlacedToken[] {
  return [...text.matchAll(TOKEN)].flatMap((match) => {
    const token = parseToken(match[1] ?? '');
    return token ? [{ token, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function parseToken(inside: string): NumberToken | undefined {
  if (!/[:|]/.test(inside)) return { kind: 'table', table: inside };
  const classes = inside.split('|').map((one) => CLASS.exec(one)?.slice(1) ?? []);
  const at = new Map<string, string>();
  for (const [dimension, id] of classes) {
    if (dimension === undefined || id === undefined || at.has(dimension)) return undefined;
    at.set(dimension, id);
  }
  return { kind: 'cell', at: Object.fromEntries(at) };
}

/** What a token stands for. The first table that has exactly its dimensions counts. */
export function resolveToken(token: NumberToken, published: Pick<PublishedReport, 'tables'>): ResolvedToken {
  const at = token.kind === 'table' ? {} : token.at;
  const table = published.tables.find((one) =>
    token.kind === 'table'
      ? one.id === token.table && one.dimensions.length === 0
      : one.dimensions.length > 0 &&
        hasKeys(
          at,
          one.dimensions.map(({ id }) => id),
        ),
  );
  const cell = cellAt({ cells: cellsOf(table) }, at);
  if (!table || !cell) return { kind: 'unknown' };
  if (cell.status !== 'shown' || cell.value === null) return { kind: 'hidden' };
  return { kind: 'value', value: cell.value, refersTo: { table: table.id, at: cell.at } };
}

/** A table of nothing but a total has one cell, whether or not it is written out. */
function cellsOf(table: PublishedTable | undefined): PublishedTable['cells'] {
  if (!table || table.cells.length > 0 || table.dimensions.length > 0) return table?.cells ?? [];
  return [{ at: {}, status: table.total === null ? 'hidden' : 'shown', value: table.total }];
}

/** The tokens of a text that cannot be printed, and brackets that were meant to be one. */
export function tokenProblems(text: string, published: Pick<PublishedReport, 'tables'>): TokenProblem[] {
  const tokens = findTokens(text);
  const loose = [...text.matchAll(BRACKETS)]
    .map(({ index }) => ({ start: index, end: index + 2 }))
    .filter(({ start }) => !tokens.some((one) => one.start <= start && one.end > start));
  const problems = tokens.flatMap(({ token, start, end }): TokenProblem[] => {
    const { kind } = resolveToken(token, published);
    return kind === 'value' ? [] : [{ start, end, problem: kind }];
  });
  return [...problems, ...loose.map((span): TokenProblem => ({ ...span, problem: 'unreadable' }))].sort(
    (one, other) => one.start - other.start,
  );
}

/**
 * The text with every number filled in.
 * @throws Error where `tokenProblems` finds one: such a text may not be printed.
 */
export function fillTokens(text: string, published: Pick<PublishedReport, 'tables'>): TextPiece[] {
  if (tokenProblems(text, published).length > 0) throw new Error('a number token has no number');
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const placed of findTokens(text)) {
    const resolved = resolveToken(placed.token, published);
    if (placed.start > end) pieces.push(text.slice(end, placed.start));
    if (resolved.kind === 'value') pieces.push({ value: resolved.value, refersTo: resolved.refersTo });
    end = placed.end;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return pieces;
}

/** A number that can be put in a text. */
export interface AvailableToken {
  token: string;
  /** What it counts, in Dutch. */
  label: string;
  /** As it will be printed. */
  printed: string;
}

/** Every shown cell of the report, in the order of its tables. */
export function availableTokens(published: Pick<PublishedReport, 'tables'>): AvailableToken[] {
  const known = new Set<string>();
  return published.tables.flatMap((table) =>
    cellsOf(table).flatMap((cell): AvailableToken[] => {
      const isTable = table.dimensions.length === 0;
      const token: NumberToken = isTable ? { kind: 'table', table: table.id } : { kind: 'cell', at: cell.at };
      const text = printToken(token);
      const resolved = resolveToken(token, published);
      // A margin of a table of two is the cell of a table of one, and is offered there.
      if (resolved.kind !== 'value' || resolved.refersTo.table !== table.id || known.has(text)) return [];
      known.add(text);
      return [{ token: text, label: labelOf(table, cell.at), printed: pdf.count(resolved.value) }];
    }),
  );
}

function labelOf(table: PublishedTable, at: CellCoordinates): string {
  const classes = table.dimensions.map(
    (dimension) =>
      dimension.classes.find(({ id }) => id === at[dimension.id])?.label ?? at[dimension.id] ?? '',
  );
  return classes.length === 0 ? table.title : `${table.title}: ${classes.join(', ')}`;
}

function hasKeys(at: CellCoordinates, keys: readonly string[]): boolean {
  return Object.keys(at).length === keys.length && keys.every((key) => Object.hasOwn(at, key));
}
