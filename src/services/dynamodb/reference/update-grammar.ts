/**
 * Which texts are update expressions, by the grammar of DynamoDB's developer guide ("Update expressions"), and what is wrong with those that are
 * none that may be used. As slow as the grammar of conditions: every rule is tried on every span of tokens.
 */

export type ValueType = 'S' | 'N' | 'M' | 'L' | 'SS';

export interface UpdateScope {
  readonly names: ReadonlyMap<string, string>;
  /** The types of values by their placeholders. */
  readonly values: Readonly<Record<string, ValueType>>;
  readonly reserved: ReadonlySet<string>;
}

type Node =
  | { kind: 'path'; text: string }
  | { kind: 'value'; text: string }
  | { kind: 'parentheses'; of: Node; redundant: boolean }
  | { kind: 'sum'; sign: string; operands: [Node, Node] }
  | { kind: 'call'; name: string; operands: Node[] };

/** One change; `value` is absent in REMOVE. */
interface Action {
  readonly section: string;
  readonly path: string;
  readonly value?: Node;
}

/** In the order of the text; a section that comes twice is there twice. */
export interface Update {
  readonly sections: readonly string[];
  readonly actions: readonly Action[];
}

export const SECTIONS = ['SET', 'REMOVE', 'ADD', 'DELETE'];
export const UPDATE_FUNCTIONS = ['if_not_exists', 'list_append'];
const IS_NAME = /^[a-z_]+$/;
const IS_PATH = /^[a-z#]/;

/** What the tokens are; nothing where they are no update. Functions are any names here, which `updateFaults` judges. */
export function parseUpdate(tokens: readonly string[]): Update | undefined {
  const isEnclosed = (from: number, to: number): boolean => to - from > 2 && tokens[from] === '(' && tokens[to - 1] === ')';

  const operand = (from: number, to: number): Node | undefined => {
    const token = tokens[from] as string;
    if (to - from === 1) {
      if (token.startsWith(':')) return { kind: 'value', text: token };
      return IS_PATH.test(token) ? { kind: 'path', text: token } : undefined;
    }
    if (IS_NAME.test(token) && isEnclosed(from + 1, to)) {
      const operands = list(from + 2, to - 1);
      return operands && { kind: 'call', name: token, operands };
    }
    return isEnclosed(from, to) ? inParentheses(operand(from + 1, to - 1)) : undefined;
  };
  const inParentheses = (of: Node | undefined): Node | undefined =>
    of && { kind: 'parentheses', of, redundant: of.kind === 'parentheses' };
  const list = (from: number, to: number): Node[] | undefined => {
    if (from >= to) return undefined;
    const whole = operand(from, to);
    if (whole) return [whole];
    for (let at = from + 1; at < to - 1; at++) {
      if (tokens[at] !== ',') continue;
      const [first, rest] = [operand(from, at), list(at + 1, to)];
      if (first && rest) return [first, ...rest];
    }
    return undefined;
  };
  /** An operand, a sum of two, or a sum in parentheses. */
  const assigned = (from: number, to: number): Node | undefined => {
    if (from >= to) return undefined;
    const alone = operand(from, to);
    if (alone) return alone;
    for (let at = from + 1; at < to - 1; at++) {
      const sign = tokens[at] as string;
      if (sign !== '+' && sign !== '-') continue;
      const [left, right] = [operand(from, at), operand(at + 1, to)];
      if (left && right) return { kind: 'sum', sign, operands: [left, right] };
    }
    return isEnclosed(from, to) ? inParentheses(assigned(from + 1, to - 1)) : undefined;
  };
  const action = (section: string, from: number, to: number): Action | undefined => {
    const path = tokens[from];
    if (path === undefined || from >= to || !IS_PATH.test(path)) return undefined;
    if (section === 'REMOVE') return to - from === 1 ? { section, path } : undefined;
    const value = section === 'SET' && tokens[from + 1] === '=' ? assigned(from + 2, to) : undefined;
    if (value) return { section, path, value };
    if (section === 'SET' || to - from !== 2 || !tokens[from + 1]?.startsWith(':')) return undefined;
    return { section, path, value: { kind: 'value', text: tokens[from + 1] as string } };
  };
  const actions = (section: string, from: number, to: number): Action[] | undefined => {
    const whole = action(section, from, to);
    if (whole) return [whole];
    for (let at = from + 1; at < to - 1; at++) {
      if (tokens[at] !== ',') continue;
      const [first, rest] = [action(section, from, at), actions(section, at + 1, to)];
      if (first && rest) return [first, ...rest];
    }
    return undefined;
  };
  const update = (from: number): Update | undefined => {
    const section = tokens[from];
    if (section === undefined || !SECTIONS.includes(section)) return undefined;
    for (let end = from + 2; end <= tokens.length; end++) {
      const own = actions(section, from + 1, end);
      if (!own) continue;
      if (end === tokens.length) return { sections: [section], actions: own };
      const rest = update(end);
      if (rest) return { sections: [section, ...rest.sections], actions: [...own, ...rest.actions] };
    }
    return undefined;
  };
  return update(0);
}

/** The steps of a path: names, and indexes in brackets. */
function steps(path: string, scope: UpdateScope): string[] {
  const parts = path.split(/\.|(?=\[)/);
  return parts.map((part) => scope.names.get(part) ?? part);
}

/** What may be said against an update: patterns of AWS's messages, any of which may come first. */
export function updateFaults({ sections, actions }: Update, scope: UpdateScope): RegExp[] {
  const found: RegExp[] = [];
  const bare = (node: Node): Node => (node.kind === 'parentheses' ? bare(node.of) : node);
  const typeOf = (node: Node): string | undefined => {
    if (node.kind === 'value') return scope.values[node.text];
    return node.kind === 'call' && node.name === 'list_append' ? 'L' : undefined;
  };
  const expectType = (node: Node, wanted: string): void => {
    const type = typeOf(node);
    if (type !== undefined && type !== wanted) found.push(/Incorrect operand type for operator or function/);
  };
  const checkPath = (path: string): void => {
    for (const name of path.split(/\.|\[/)) {
      if (name.startsWith('#') && !scope.names.has(name)) found.push(/attribute name used in the document path is not defined/);
      if (scope.reserved.has(name)) found.push(/Attribute name is a reserved keyword/);
    }
  };
  const call = (name: string, operands: readonly Node[]): void => {
    if (!UPDATE_FUNCTIONS.includes(name)) {
      found.push(/Invalid function name|The function is not allowed in an update expression/);
      return;
    }
    if (operands.length !== 2) found.push(/Incorrect number of operands for operator or function/);
    else if (name === 'if_not_exists') {
      if (operands[0]?.kind !== 'path') found.push(/requires a document path/);
    } else {
      if (operands.some((node) => node.kind === 'call' && node.name === 'list_append'))
        found.push(/The function is not allowed to be used this way/);
      for (const node of operands) expectType(node, 'L');
    }
  };
  const visit = (node: Node): void => {
    if (node.kind === 'path') checkPath(node.text);
    else if (node.kind === 'value') {
      if (scope.values[node.text] === undefined) found.push(/attribute value used in expression is not defined/);
    } else if (node.kind === 'parentheses') {
      if (node.redundant) found.push(/The expression has redundant parentheses/);
      visit(node.of);
    } else {
      const operands = node.operands.map(bare);
      if (node.kind === 'call') call(node.name, operands);
      else for (const side of operands) expectType(side, 'N');
      node.operands.forEach(visit);
    }
  };
  for (const { section, path, value } of actions) {
    checkPath(path);
    if (!value) continue;
    visit(value);
    const type = section === 'SET' ? undefined : typeOf(value);
    const allowed = section === 'ADD' ? ['N', 'SS'] : ['SS'];
    if (type !== undefined && !allowed.includes(type)) found.push(/Incorrect operand type for operator or function/);
  }
  if (new Set(sections).size < sections.length) found.push(/section can only be used once in an update expression/);
  const paths = actions.map(({ path }) => steps(path, scope));
  if (paths.some((path, at) => paths.slice(0, at).some((other) => clash(path, other))))
    found.push(/Two document paths (overlap|conflict) with each other/);
  return found;
}

/** Whether one begins with the other, or they take one place for a map and a list. */
function clash(one: readonly string[], other: readonly string[]): boolean {
  for (const [at, step] of one.entries()) {
    const theirs = other[at];
    if (theirs === undefined) return true;
    if (step.startsWith('[') !== theirs.startsWith('[')) return true;
    if (step !== theirs) return false;
  }
  return true;
}
