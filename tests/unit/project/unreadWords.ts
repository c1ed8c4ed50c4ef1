import { join, relative } from 'node:path';
import ts from 'typescript';
import { root } from './runTools.ts';

const I18N = join(root, 'src-shared', 'i18n').replaceAll('\\', '/');

/** Paths of words by the place where each is written down; an object of words has a path too. */
type Words = Map<ts.Node, { path: string; isObject: boolean }>;

/**
 * How many words there are, and those that no source reads, as `file: path.to.word`. It follows the compiler's own types, so a word counts as read
 * through any alias. One that may be meant by a computed key, and all of an object that is handed on, count as read too.
 */
export function unreadWords(): { count: number; unread: string[] } {
  const program = programOf(['src-main', 'src-renderer', 'src-shared', 'tools', 'tests/electron-standin']);
  // It also sets the parents of all nodes.
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter(({ fileName }) => !fileName.includes('/node_modules/'));
  const words: Words = new Map();
  for (const source of sources.filter(isOfWords)) collect(source, words);
  const read = new Set<ts.Node>();
  const see = createReader(checker, words, read);
  for (const source of sources) visit(source, see);
  const leaves = [...words].filter(([, { isObject }]) => !isObject);
  const unread = leaves.filter(([declaration]) => !read.has(declaration));
  return { count: leaves.length, unread: unread.map(([, { path }]) => path).sort() };
}

function programOf(folders: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent({ ...config, include: folders }, ts.sys, root);
  return ts.createProgram(fileNames, options);
}

const isOfWords = ({ fileName }: ts.SourceFile): boolean => fileName.startsWith(I18N);

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}

/** The members of every object that has no declared type: a declared one lists its members itself. */
function collect(source: ts.SourceFile, words: Words): void {
  const addMembers = (value: ts.Expression, path: string): void => {
    for (const member of literalOf(value)?.properties ?? []) {
      if (member.name === undefined) continue;
      const inner = ts.isPropertyAssignment(member) ? literalOf(member.initializer) : undefined;
      const memberPath = `${path}.${member.name.getText()}`;
      words.set(member, { path: memberPath, isObject: inner !== undefined });
      if (inner) addMembers(inner, memberPath);
    }
  };
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { type, name, initializer } of statement.declarationList.declarations) {
      if (type === undefined && initializer)
        addMembers(initializer, `${relative(root, source.fileName)}: ${name.getText()}`);
    }
  }
}

function literalOf(value: ts.Expression): ts.ObjectLiteralExpression | undefined {
  const isConst = ts.isAsExpression(value) && ts.isConstTypeReference(value.type);
  if (isConst || ts.isSatisfiesExpression(value)) return literalOf(value.expression);
  return ts.isObjectLiteralExpression(value) ? value : undefined;
}

/** Marks as read what one node of a source reads. */
function createReader(checker: ts.TypeChecker, words: Words, read: Set<ts.Node>): (node: ts.Node) => void {
  const mark = (property: ts.Symbol | undefined): void => {
    for (const declaration of property?.declarations ?? []) read.add(declaration);
  };

  function markAll(type: ts.Type, seen = new Set<ts.Type>()): void {
    if (seen.has(type)) return;
    seen.add(type);
    const parts = type.isUnion() ? type.types : [type];
    for (const property of parts.flatMap((part) => part.getProperties())) {
      if (!property.declarations?.some((declaration) => words.has(declaration))) continue;
      mark(property);
      markAll(checker.getTypeOfSymbol(property), seen);
    }
  }

  function markComputed(object: ts.Type, key: ts.Type): void {
    const keys = key.isUnion() ? key.types : [key];
    const parts = object.isUnion() ? object.types : [object];
    for (const property of parts.flatMap((part) => part.getProperties())) {
      const mayBeMeant = keys.some((one) => !one.isStringLiteral() || one.value === property.name);
      if (mayBeMeant) mark(property);
    }
  }

  return (node) => {
    if (ts.isPropertyAccessExpression(node)) mark(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node))
      markComputed(
        checker.getTypeAtLocation(node.expression),
        checker.getTypeAtLocation(node.argumentExpression),
      );
    if (ts.isBindingElement(node)) {
      const name = (node.propertyName ?? node.name).getText();
      mark(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    if (isHandedOn(node)) markAll(checker.getTypeAtLocation(node));
  };
}

/** Given to a function, spread, or put where a type is declared: who reads it there is not followed. */
function isHandedOn(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) && !ts.isPropertyAccessExpression(node) && !ts.isElementAccessExpression(node))
    return false;
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression !== node;
  if (ts.isVariableDeclaration(parent) || ts.isArrowFunction(parent)) return parent.type !== undefined;
  if (
    ts.isSpreadAssignment(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isShorthandPropertyAssignment(parent)
  )
    return !isOfWords(node.getSourceFile());
  return (
    ts.isReturnStatement(parent) ||
    ts.isJsxExpression(parent) ||
    ts.isForOfStatement(parent) ||
    ts.isArrayLiteralExpression(parent)
  );
}
