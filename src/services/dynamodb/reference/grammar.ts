/**
 * Which texts are condition expressions, by the grammar of DynamoDB's developer guide, and what is wrong with those that are none that
 * may be used. Slow: every rule is tried on every span of tokens, so that it has nothing of how the native parser goes along.
 */

export interface Scope {
  readonly names: ReadonlySet<string>;
  /** The types of values by their placeholders, and the text of strings. */
  readonly values: Readonly<Record<string, { readonly type: 'S' | 'N' | 'M'; readonly text: string }>>;
  readonly reserved: ReadonlySet<string>;
}

export type Node =
  | { kind: 'path'; text: string }
  | { kind: 'value'; text: string }
  | { kind: 'size'; of: Node }
  | { kind: 'parentheses'; of: Node; redundant: boolean }
  | { kind: 'call'; name: string; operands: Node[] }
  | { kind: 'compare'; operator: string; operands: Node[] }
  | { kind: 'between' | 'in' | 'and' | 'or' | 'not'; operands: Node[] };

const COMPARATORS = new Set(['=', '<>', '<', '<=', '>', '>=']);
const KEYWORDS = new Set(['AND', 'OR', 'NOT', 'BETWEEN', 'IN']);
export const FUNCTIONS = ['attribute_exists', 'attribute_not_exists', 'attribute_type', 'begins_with', 'contains'];
const TYPE_NAMES = new Set(['S', 'N', 'B', 'SS', 'NS', 'BS', 'BOOL', 'NULL', 'L', 'M']);

/** The tree of a condition, or nothing where the tokens are none. */
export function parse(tokens: readonly string[]): Node | undefined {
  const memo = new Map<string, Node | undefined>();
  const once = (rule: string, from: number, to: number, make: () => Node | undefined): Node | undefined => {
    const key = `${rule} ${from} ${to}`;
    if (!memo.has(key)) memo.set(key, from < to ? make() : undefined);
    return memo.get(key);
  };
  /** The first place at which a span falls into two parts, around one token. */
  const split = (
    from: number,
    to: number,
    token: string,
    left: (from: number, to: number) => Node | undefined,
    right: (from: number, to: number) => Node | undefined,
  ): [Node, Node] | undefined => {
    for (let at = from + 1; at < to - 1; at++) {
      if (tokens[at] !== token) continue;
      const [first, second] = [left(from, at), right(at + 1, to)];
      if (first && second) return [first, second];
    }
    return undefined;
  };
  const isEnclosed = (from: number, to: number) => to - from > 2 && tokens[from] === '(' && tokens[to - 1] === ')';

  const either = (from: number, to: number): Node | undefined =>
    once('or', from, to, () => {
      const operands = split(from, to, 'OR', either, both);
      return operands ? { kind: 'or', operands } : both(from, to);
    });
  const both = (from: number, to: number): Node | undefined =>
    once('and', from, to, () => {
      const operands = split(from, to, 'AND', both, negated);
      return operands ? { kind: 'and', operands } : negated(from, to);
    });
  const negated = (from: number, to: number): Node | undefined =>
    once('not', from, to, () => {
      if (tokens[from] !== 'NOT') return primary(from, to);
      const inner = negated(from + 1, to);
      return inner && { kind: 'not', operands: [inner] };
    });
  const primary = (from: number, to: number): Node | undefined =>
    once('primary', from, to, () => {
      const inner = isEnclosed(from, to) ? either(from + 1, to - 1) : undefined;
      return inner ? { kind: 'parentheses', of: inner, redundant: inner.kind === 'parentheses' } : simple(from, to);
    });
  const simple = (from: number, to: number): Node | undefined => {
    if (FUNCTIONS.includes(tokens[from] ?? '') && isEnclosed(from + 1, to)) {
      const operands = list(from + 2, to - 1);
      return operands && { kind: 'call', name: tokens[from] as string, operands };
    }
    for (let at = from + 1; at < to - 1; at++) {
      const [token, left] = [tokens[at] as string, operand(from, at)];
      if (!left) continue;
      if (COMPARATORS.has(token)) {
        const right = operand(at + 1, to);
        if (right) return { kind: 'compare', operator: token, operands: [left, right] };
      }
      const bounds = token === 'BETWEEN' ? split(at + 1, to, 'AND', operand, operand) : undefined;
      if (bounds) return { kind: 'between', operands: [left, ...bounds] };
      const members = token === 'IN' && isEnclosed(at + 1, to) ? list(at + 2, to - 1) : undefined;
      if (members) return { kind: 'in', operands: [left, ...members] };
    }
    return undefined;
  };
  const list = (from: number, to: number): Node[] | undefined => {
    const whole = operand(from, to);
    if (whole) return [whole];
    for (let at = from + 1; at < to - 1; at++) {
      if (tokens[at] !== ',') continue;
      const [first, rest] = [operand(from, at), list(at + 1, to)];
      if (first && rest) return [first, ...rest];
    }
    return undefined;
  };
  const operand = (from: number, to: number): Node | undefined =>
    once('operand', from, to, () => {
      const token = tokens[from] as string;
      if (to - from === 1) {
        if (token.startsWith(':')) return { kind: 'value', text: token };
        return /^[a-z#]/.test(token) ? { kind: 'path', text: token } : undefined;
      }
      if (token === 'size' && isEnclosed(from + 1, to)) {
        const of = operand(from + 2, to - 1);
        return of && { kind: 'size', of };
      }
      const of = isEnclosed(from, to) ? operand(from + 1, to - 1) : undefined;
      return of && { kind: 'parentheses', of, redundant: of.kind === 'parentheses' };
    });
  return either(0, tokens.length);
}

/** What may be said against a condition: patterns of AWS's messages, any of which may come first. */
export function faults(tree: Node, scope: Scope): RegExp[] {
  const found: RegExp[] = [];
  const bare = (node: Node): Node => (node.kind === 'parentheses' ? bare(node.of) : node);
  const typeOf = (node: Node): string | undefined =>
    node.kind === 'value' ? scope.values[node.text]?.type : node.kind === 'size' ? 'N' : undefined;
  const expectTypes = (operands: readonly Node[], allowed: readonly string[]) => {
    for (const type of operands.map(typeOf))
      if (type && !allowed.includes(type)) found.push(/Incorrect operand type for operator or function/);
  };
  const expectDistinct = ([first, ...rest]: readonly Node[]) => {
    const same = rest.some((other) => other.kind === 'path' && first?.kind === 'path' && other.text === first.text);
    if (same) found.push(/The first operand must be distinct from the remaining operands/);
  };
  const expectCount = (operands: readonly Node[], wanted: number): boolean => {
    if (operands.length !== wanted) found.push(/Incorrect number of operands for operator or function/);
    return operands.length === wanted;
  };

  const call = (name: string, operands: readonly Node[]) => {
    const [first, second] = operands as [Node, Node];
    if (name === 'attribute_exists' || name === 'attribute_not_exists') {
      if (expectCount(operands, 1) && first.kind !== 'path') found.push(/requires a document path/);
    } else if (expectCount(operands, 2)) {
      if (name === 'attribute_type') {
        const named = second.kind === 'value' ? scope.values[second.text] : undefined;
        if (named?.type !== 'S') found.push(/Incorrect operand type for operator or function/);
        else if (!TYPE_NAMES.has(named.text)) found.push(/Invalid attribute type name found/);
        return;
      }
      expectTypes(name === 'begins_with' ? operands : [first], ['S', 'B']);
      expectDistinct(operands);
    }
  };
  const between = (operands: readonly Node[]) => {
    expectTypes(operands, ['S', 'N', 'B']);
    const [low, high] = operands.slice(1).map((node) => (node.kind === 'value' ? scope.values[node.text] : undefined));
    if (!low || !high) return;
    if (low.type !== high.type) found.push(/The BETWEEN operator requires same data type/);
    else if (low.type === 'S' ? low.text > high.text : Number(low.text) > Number(high.text))
      found.push(/The BETWEEN operator requires upper bound to be greater than or equal/);
  };

  const visit = (node: Node): void => {
    if (node.kind === 'path') {
      const name = node.text;
      if (name.startsWith('#') && !scope.names.has(name)) found.push(/attribute name used in the document path is not defined/);
      if (scope.reserved.has(name)) found.push(/Attribute name is a reserved keyword/);
    } else if (node.kind === 'value') {
      if (!scope.values[node.text]) found.push(/attribute value used in expression is not defined/);
    } else if (node.kind === 'size') {
      const of = bare(node.of);
      if (of.kind === 'size') found.push(/The function is not allowed to be used this way/);
      if (of.kind === 'value' && scope.values[of.text]?.type === 'N')
        found.push(/Incorrect operand type for operator or function/);
      visit(node.of);
    } else if (node.kind === 'parentheses') {
      if (node.redundant) found.push(/The expression has redundant parentheses/);
      visit(node.of);
    } else {
      const operands = node.operands.map(bare);
      if (node.kind === 'call') call(node.name, operands);
      if (node.kind === 'between') between(operands);
      if (node.kind === 'in') expectDistinct(operands);
      if (node.kind === 'compare') {
        if (node.operator !== '=' && node.operator !== '<>') expectTypes(operands, ['S', 'N', 'B']);
        expectDistinct(operands);
      }
      node.operands.forEach(visit);
    }
  };
  visit(tree);
  return found;
}

export const isKeyword = (token: string): boolean => KEYWORDS.has(token);
