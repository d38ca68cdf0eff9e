/**
 * XML to values, by the shapes of a model: one reader is compiled per use of a shape and kept. Unknown elements are passed over, as most of
 * AWS's services do; S3 refuses them.
 */
import type { ServiceModel, Shape, ShapeRef } from '../model.js';
import type { Fail } from './malformed.js';
import { isComplex, shapeOf, textReader } from './text.js';
import { attributesOf, childrenOf, nodeName, textOf, type XmlElement, type XmlNode } from './xml-document.js';

type Attributes = XmlElement['attributes'];
type NodeReader = (children: readonly XmlNode[], attributes: Attributes) => unknown;
type Members = Record<string, unknown>;

interface MemberReader {
  readonly key: string;
  /** Reads one element into the structure: sets the member, or adds to it where the member is flattened. */
  readonly into: (target: Members, children: readonly XmlNode[], attributes: Attributes) => void;
}

/** The readers of one model. Shapes may contain themselves, so structures are compiled when they are first met. */
export class XmlReaders {
  readonly #structures = new Map<string, NodeReader>();

  constructor(
    readonly model: ServiceModel,
    readonly fail: Fail,
    /** Whether unknown elements are refused. */
    readonly strict = false,
  ) {}

  /** A reader of a structure's members that stand in the body (no `location`). */
  structure(shapeName: string): NodeReader {
    const known = this.#structures.get(shapeName);
    if (known) return known;
    let compiled: NodeReader | undefined;
    const lazy: NodeReader = (children, attributes) => {
      compiled ??= this.#compileStructure(shapeOf(this.model, { shape: shapeName }));
      return compiled(children, attributes);
    };
    this.#structures.set(shapeName, lazy);
    return lazy;
  }

  #compileStructure(shape: Shape): NodeReader {
    const elements = new Map<string, MemberReader>();
    const attributeMembers: { key: string; name: string; read: (text: string) => unknown }[] = [];
    for (const [key, ref] of Object.entries(shape.members ?? {})) {
      if (ref.location) continue;
      const name = localName(elementName(this.model, ref, key));
      if (ref.xmlAttribute) attributeMembers.push({ key, name, read: textReader(this.model, ref, name, 'iso8601', this.fail) });
      else elements.set(name, this.#member(ref, key, name));
    }
    return (children, attributes) => {
      const target: Members = {};
      for (const child of children) {
        const name = nodeName(child);
        const member = elements.get(name);
        if (member) member.into(target, childrenOf(child, name), attributesOf(child));
        else this.#unknown(name);
      }
      for (const { key, name, read } of attributeMembers) {
        const text = attributes?.[name];
        if (text !== undefined) target[key] = read(text);
      }
      return target;
    };
  }

  #member(ref: ShapeRef, key: string, name: string): MemberReader {
    const shape = shapeOf(this.model, ref);
    if (isFlattened(ref, shape) && shape.type === 'list' && shape.member) {
      const read = this.value(shape.member, name);
      return {
        key,
        into: (target, children, attributes) => {
          const item = read(children, attributes);
          const list = target[key] as unknown[] | undefined;
          if (list) list.push(item);
          else target[key] = [item];
        },
      };
    }
    if (isFlattened(ref, shape) && shape.type === 'map') {
      const readEntry = this.#entry(shape);
      return {
        key,
        into: (target, children) => {
          target[key] ??= {};
          readEntry(target[key] as Members, children);
        },
      };
    }
    const read = this.value(ref, name);
    return {
      key,
      into: (target, children, attributes) => {
        target[key] = read(children, attributes);
      },
    };
  }

  /** A reader of one element that holds a value of the shape. */
  value(ref: ShapeRef, name: string): NodeReader {
    const shape = shapeOf(this.model, ref);
    if (shape.type === 'structure') return this.structure(ref.shape);
    if (shape.type === 'list') return this.#list(shape);
    if (shape.type === 'map') return this.#map(shape);
    const read = textReader(this.model, ref, name, 'iso8601', this.fail);
    return (children) => {
      const text = textOf(children);
      return read(text ?? this.fail('structure', name, ''));
    };
  }

  #list(shape: Shape): NodeReader {
    const member = shape.member ?? { shape: 'String' };
    const memberName = localName(member.locationName ?? 'member');
    const read = lazily(() => this.value(member, memberName));
    return (children) => {
      const list: unknown[] = [];
      for (const child of children) {
        const name = nodeName(child);
        if (name === memberName) list.push(read(childrenOf(child, memberName), attributesOf(child)));
        else this.#unknown(name);
      }
      return list;
    };
  }

  /** Text between elements is white space, or passed over as such. */
  #unknown(name: string): void {
    if (this.strict && name !== '#text') this.fail('structure', name, '');
  }

  #map(shape: Shape): NodeReader {
    const readEntry = this.#entry(shape);
    return (children) => {
      const map: Members = {};
      for (const child of children) if (nodeName(child) === 'entry') readEntry(map, childrenOf(child, 'entry'));
      return map;
    };
  }

  #entry(shape: Shape): (map: Members, children: readonly XmlNode[]) => void {
    const keyName = localName(shape.key?.locationName ?? 'key');
    const valueName = localName(shape.value?.locationName ?? 'value');
    const readValue = lazily(() => this.value(shape.value ?? { shape: 'String' }, valueName));
    return (map, children) => {
      let key: string | undefined;
      let value: unknown;
      for (const child of children) {
        const name = nodeName(child);
        if (name === keyName) key = textOf(childrenOf(child, name)) ?? this.fail('structure', keyName, '');
        else if (name === valueName) value = readValue(childrenOf(child, name), attributesOf(child));
      }
      if (key !== undefined) setOwn(map, key, value);
    };
  }
}

/** Sets a key that a client chose, which may be `__proto__`. */
export function setOwn(map: Members, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(map, key, { value, enumerable: true, configurable: true, writable: true });
  else map[key] = value;
}

function lazily(make: () => NodeReader): NodeReader {
  let made: NodeReader | undefined;
  return (children, attributes) => {
    made ??= make();
    return made(children, attributes);
  };
}

export function isFlattened(ref: ShapeRef, shape: Shape): boolean {
  return (ref.flattened ?? shape.flattened ?? false) && isComplex(shape);
}

/**
 * The element name of a structure's member. A list that is flattened by its own shape (the older models' way) repeats under the name of the list's member;
 * one that is flattened by the use of it (Smithy's way) under the name of the use.
 */
export function elementName(model: ServiceModel, ref: ShapeRef, key: string): string {
  const shape = shapeOf(model, ref);
  const inner = shape.type === 'list' && shape.flattened ? shape.member?.locationName : undefined;
  return inner ?? ref.locationName ?? key;
}

/** The name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
