/** Query parameters to values, by the shapes of a model; aws-query and ec2-query differ in names and in how lists are spelled. */
import type { ServiceModel, Shape, ShapeRef } from '../model.js';
import type { Fail } from './malformed.js';
import { type FormNode, type Parameters, treeOf } from './query-form.js';
import { shapeOf, textReader } from './text.js';
import { isFlattened, setOwn } from './xml-read.js';

export interface QueryDialect {
  /** The parameter name of a structure's member. */
  readonly nameOf: (model: ServiceModel, ref: ShapeRef, key: string) => string;
  /** Lists are `Name.1`, never `Name.member.1`. */
  readonly flatLists: boolean;
}

type Members = Record<string, unknown>;
type FormReader = (node: FormNode) => unknown;
/** The members of a structure that holds no other, by parameter name. */
type FlatMembers = Map<string, { key: string; read: (text: string) => unknown }>;

/** Stands for a structure that only a tree can be read into. */
const NESTED = 'nested';
/** The names of more parameters than this go through the tree, since the flat way compares each with all others. */
const MAX_FLAT = 32;

/** The readers of one model in one dialect. Shapes may contain themselves, so structures are compiled when they are first met. */
export class QueryReaders {
  readonly #structures = new Map<string, FormReader>();
  readonly #flatInputs = new Map<string, FlatMembers | typeof NESTED>();

  constructor(
    readonly model: ServiceModel,
    readonly dialect: QueryDialect,
    readonly fail: Fail,
  ) {}

  /**
   * An operation's input. A structure of texts and numbers alone is read without making the tree, and one without members not at all:
   * the tree of two parameters was 7 % of the user time of GetCallerIdentity.
   */
  input(shapeName: string, parameters: Parameters): Members {
    let flat = this.#flatInputs.get(shapeName);
    if (flat === undefined) {
      flat = this.#compileFlat(shapeOf(this.model, { shape: shapeName }));
      this.#flatInputs.set(shapeName, flat);
    }
    const { names, values } = parameters;
    if (flat === NESTED || !parameters.flat || names.length > MAX_FLAT) return this.structure(shapeName)(treeOf(parameters));
    const target: Members = {};
    if (flat.size === 0) return target;
    for (let i = 0; i < names.length; i++) {
      const name = names[i] as string;
      const member = flat.get(name);
      // The last of one name counts, as in the tree.
      if (member && names.lastIndexOf(name) === i) target[member.key] = member.read(values[i] as string);
    }
    return target;
  }

  #compileFlat(shape: Shape): FlatMembers | typeof NESTED {
    const members: FlatMembers = new Map();
    for (const [key, ref] of Object.entries(shape.members ?? {})) {
      const { type } = shapeOf(this.model, ref);
      if (type === 'structure' || type === 'list' || type === 'map') return NESTED;
      const name = this.dialect.nameOf(this.model, ref, key);
      members.set(name, { key, read: textReader(this.model, ref, name, 'iso8601', this.fail) });
    }
    return members;
  }

  structure(shapeName: string): (node: FormNode) => Members {
    const known = this.#structures.get(shapeName);
    if (known) return known as (node: FormNode) => Members;
    let compiled: ((node: FormNode) => Members) | undefined;
    const lazy = (node: FormNode) => {
      compiled ??= this.#compileStructure(shapeOf(this.model, { shape: shapeName }));
      return compiled(node);
    };
    this.#structures.set(shapeName, lazy);
    return lazy;
  }

  #compileStructure(shape: Shape): (node: FormNode) => Members {
    const members = new Map<string, { key: string; read: FormReader }>();
    for (const [key, ref] of Object.entries(shape.members ?? {})) {
      const name = this.dialect.nameOf(this.model, ref, key);
      members.set(name, { key, read: this.#value(ref, name) });
    }
    return (node) => {
      const target: Members = {};
      if (!node.children) return target;
      for (const [name, child] of node.children) {
        const member = members.get(name);
        if (member) target[member.key] = member.read(child);
      }
      return target;
    };
  }

  #value(ref: ShapeRef, name: string): FormReader {
    const shape = shapeOf(this.model, ref);
    if (shape.type === 'structure') {
      const read = this.structure(ref.shape);
      return (node) => (node.value ? this.fail('structure', name, node.value) : read(node));
    }
    if (shape.type === 'list') return this.#list(ref, shape, name);
    if (shape.type === 'map') return this.#map(ref, shape, name);
    const read = textReader(this.model, ref, name, 'iso8601', this.fail);
    return (node) => (node.children ? this.fail('list', name, '') : read(node.value ?? ''));
  }

  #list(ref: ShapeRef, shape: Shape, name: string): FormReader {
    const member = shape.member ?? { shape: 'String' };
    const wrapper = this.dialect.flatLists || isFlattened(ref, shape) ? undefined : (member.locationName ?? 'member');
    let read: FormReader | undefined;
    return (node) => {
      read ??= this.#value(member, name);
      const list: unknown[] = [];
      for (const item of this.#items(node, wrapper, name)) list.push(read(item));
      return list;
    };
  }

  #map(ref: ShapeRef, shape: Shape, name: string): FormReader {
    const wrapper = isFlattened(ref, shape) ? undefined : 'entry';
    const keyName = shape.key?.locationName ?? 'key';
    const valueName = shape.value?.locationName ?? 'value';
    let read: FormReader | undefined;
    return (node) => {
      read ??= this.#value(shape.value ?? { shape: 'String' }, name);
      const map: Members = {};
      for (const item of this.#items(node, wrapper, name)) {
        const key = item.children?.get(keyName)?.value;
        const value = item.children?.get(valueName);
        if (key === undefined) this.fail('structure', name, '');
        setOwn(map, key, read(value ?? { value: '', children: undefined }));
      }
      return map;
    };
  }

  /** The numbered children in the order of their numbers; gaps close. `Name=` alone is an empty list. */
  #items(node: FormNode, wrapper: string | undefined, name: string): FormNode[] {
    if (!node.children) return node.value ? this.fail('list', name, node.value) : [];
    const holder = wrapper === undefined ? node : (node.children.get(wrapper) ?? this.fail('list', name, ''));
    if (!holder.children) return holder.value ? this.fail('list', name, holder.value) : [];
    const items: { at: number; item: FormNode }[] = [];
    let sorted = true;
    for (const [number, item] of holder.children) {
      const at = Number(number);
      if (!/^\d{1,9}$/.test(number)) this.fail('list', name, number);
      const last = items.at(-1);
      if (last && last.at > at) sorted = false;
      items.push({ at, item });
    }
    if (!sorted) items.sort((a, b) => a.at - b.at);
    return items.map(({ item }) => item);
  }
}
