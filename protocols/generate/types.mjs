// Makes the TypeScript types of a service from its table: an interface for each structure, a union for each enum, and for each operation
// its input, output and errors. Scalars stand where they are used; in memory a timestamp is a Date and a blob a Uint8Array.

const SCALARS = {
  string: 'string',
  character: 'string',
  blob: 'Uint8Array',
  boolean: 'boolean',
  byte: 'number',
  short: 'number',
  integer: 'number',
  long: 'number',
  float: 'number',
  double: 'number',
  timestamp: 'Date',
  bigdecimal: 'string',
  biginteger: 'bigint',
};
/** Names of the language that a structure of a service may take for itself. */
const BUILT_IN = ['Date', 'Uint8Array', 'AsyncIterable'];
const MADE_HERE = ['Operations', 'OperationName'];

export function typesOf(table, version) {
  const printer = new Printer(table);
  const declared = Object.keys(table.shapes)
    .sort()
    .map((name) => printer.declaration(name))
    .filter(Boolean);
  return [
    `// Made by protocols/generate from botocore ${version} (Apache-2.0): ${table.metadata.serviceId}, ${table.metadata.apiVersion}. Do not edit.`,
    printer.operations(),
    'export type OperationName = keyof Operations;',
    ...declared,
    '',
  ].join('\n');
}

class Printer {
  constructor({ operations, shapes }) {
    this.table = operations;
    this.shapes = shapes;
    const taken = new Set(
      Object.keys(shapes)
        .filter((name) => this.isDeclared(name))
        .map((name) => this.nameOf(name)),
    );
    this.builtIn = Object.fromEntries(BUILT_IN.map((name) => [name, taken.has(name) ? `globalThis.${name}` : name]));
  }

  isDeclared(name) {
    const shape = this.shapes[name];
    return (shape.type === 'structure' && !shape.document) || shape.enum !== undefined;
  }

  /** TypeScript names must be identifiers, and ours are kept for the operations. */
  nameOf(name) {
    const identifier = name.replace(/[^A-Za-z0-9_$]/g, '_');
    return MADE_HERE.includes(identifier) ? `${identifier}Shape` : identifier;
  }

  operations() {
    const lines = Object.entries(this.table).map(([name, operation]) => {
      const errors = (operation.errors ?? []).map((error) => JSON.stringify(error)).join(' | ') || 'never';
      return `  ${propertyName(name)}: { input: ${this.end(operation.input)}; output: ${this.end(operation.output)}; errors: ${errors} };`;
    });
    return `export interface Operations {\n${lines.join('\n')}\n}`;
  }

  end(ref) {
    return ref ? this.use(ref) : '{}';
  }

  declaration(name) {
    if (!this.isDeclared(name)) return undefined;
    const shape = this.shapes[name];
    if (shape.enum) return `export type ${this.nameOf(name)} = ${shape.enum.map((value) => JSON.stringify(value)).join(' | ')};`;
    const members = Object.entries(shape.members ?? {});
    if (members.length === 0) return `export interface ${this.nameOf(name)} {}`;
    const lines = members.map(([member, ref]) => {
      const optional = shape.required?.includes(member) ? '' : '?';
      return `  ${propertyName(member)}${optional}: ${this.use(ref)};`;
    });
    return `export interface ${this.nameOf(name)} {\n${lines.join('\n')}\n}`;
  }

  use(ref) {
    const shape = this.shapes[ref.shape];
    if (shape.document) return 'unknown';
    if (shape.eventstream) return `${this.builtIn.AsyncIterable}<${this.nameOf(ref.shape)}>`;
    if (ref.streaming || shape.streaming)
      return `${this.builtIn.Uint8Array} | ${this.builtIn.AsyncIterable}<${this.builtIn.Uint8Array}>`;
    if (this.isDeclared(ref.shape)) return this.nameOf(ref.shape);
    if (shape.type === 'list') return this.listOf(shape.member);
    if (shape.type === 'map') return `{ [key: string]: ${this.use(shape.value)} }`;
    const scalar = SCALARS[shape.type];
    if (!scalar) throw new Error(`No TypeScript type for the shape ${ref.shape} of type ${shape.type}.`);
    return this.builtIn[scalar] ?? scalar;
  }

  listOf(member) {
    const type = this.use(member);
    return type.includes(' | ') ? `(${type})[]` : `${type}[]`;
  }
}

function propertyName(name) {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
