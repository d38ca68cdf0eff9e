/**
 * Values to XML, by the shapes of a model: one writer is compiled per use of a shape and kept, so that writing is concatenation only.
 */
import type { FractionalSeconds, ServiceModel, Shape, ShapeRef } from '../model.js';
import { shapeOf, textWriter } from './text.js';
import { elementName, isFlattened } from './xml-read.js';

type Members = Readonly<Record<string, unknown>>;
/** Writes a value as one element, or as several where it is flattened. */
type ElementWriter = (value: unknown) => string;

/**
 * Escapes the characters that stand for markup, and the control characters, which S3 keys may hold and AWS writes as references. A loop,
 * since a listing has thousands of short texts, most of them clean.
 */
function escapeText(text: string): string {
  let escaped = '';
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Nearly all text is letters, digits and what stands between them.
    if (code > 0x3e && code < 0x7f) continue;
    const reference = referenceOf(code);
    if (reference === undefined) continue;
    escaped += text.slice(start, index) + reference;
    start = index + 1;
  }
  return start === 0 ? text : escaped + text.slice(start);
}

/** Line breaks and tabs in attribute values would be read back as blanks, so they become references. */
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/[\t\n]/g, (character) => numericReference(character.charCodeAt(0)));
}

/** Undefined for a character that may stand as it is. */
function referenceOf(code: number): string | undefined {
  switch (code) {
    case 0x26:
      return '&amp;';
    case 0x3c:
      return '&lt;';
    case 0x3e:
      return '&gt;';
    case 0x22:
      return '&quot;';
    case 0x09:
    case 0x0a:
      return undefined;
    default:
      return isControl(code) ? numericReference(code) : undefined;
  }
}

/** Controls, the line separator that XML 1.1 readers take for a line break, and the two code points that are no characters. */
function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code >= 0xfffe;
}

function numericReference(code: number): string {
  return `&#x${code.toString(16).toUpperCase()};`;
}

/** An element without attributes around text. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}

/** The content of a structure and the attributes that its members add to the element around it. */
interface StructureWriter {
  readonly content: (members: Members) => string;
  readonly attributes: ((members: Members) => string) | undefined;
}

/** The writers of one model. */
export class XmlWriters {
  readonly #structures = new Map<string, StructureWriter>();

  constructor(
    readonly model: ServiceModel,
    readonly fraction: FractionalSeconds | undefined,
    /** Where it differs by protocol: the element name of a structure's member. */
    readonly nameOf: (model: ServiceModel, ref: ShapeRef, key: string) => string = elementName,
  ) {}

  /** The members of a structure that stand in the body, without an element around them. */
  content(shapeName: string): (members: Members) => string {
    return this.#structure(shapeName).content;
  }

  /** Writes a value of the shape as a root element. `namespace` is the service's, for shapes without their own. */
  root(ref: ShapeRef, name: string, namespace: string | undefined): ElementWriter {
    const shape = shapeOf(this.model, ref);
    const own = namespaceAttribute(ref, shape);
    const xmlns = own || (namespace ? ` xmlns="${namespace}"` : '');
    if (shape.xmlText) {
      const key = shape.xmlText;
      return (value) => wrapped(`${name}${xmlns}`, name, escapeText(String((value as Members)[key] ?? '')));
    }
    return this.#element(ref, name, xmlns);
  }

  /** Writes one member of a structure. */
  member(ref: ShapeRef, key: string): ElementWriter {
    return this.#member(ref, this.nameOf(this.model, ref, key));
  }

  #element(ref: ShapeRef, name: string, attributes: string): ElementWriter {
    const shape = shapeOf(this.model, ref);
    const open = `${name}${attributes}`;
    if (shape.type === 'structure') {
      const structure = this.#structure(ref.shape);
      return (value) => {
        const members = value as Members;
        const start = structure.attributes ? open + structure.attributes(members) : open;
        return wrapped(start, name, structure.content(members));
      };
    }
    if (shape.type === 'list') {
      const items = this.#items(shape);
      return (value) => wrapped(open, name, items(value));
    }
    if (shape.type === 'map') {
      const entries = this.#entries(shape, 'entry', '');
      return (value) => wrapped(open, name, entries(value));
    }
    const write = textWriter(this.model, ref, 'iso8601', this.fraction);
    const start = `<${open}>`;
    const end = `</${name}>`;
    if (shape.type === 'string') return (value) => start + escapeText(String(value)) + end;
    return (value) => start + write(value) + end;
  }

  #structure(shapeName: string): StructureWriter {
    const known = this.#structures.get(shapeName);
    if (known) return known;
    let compiled: StructureWriter['content'] | undefined;
    const shape = shapeOf(this.model, { shape: shapeName });
    // Shapes may contain themselves: the content is compiled when it is first written.
    const writer: StructureWriter = {
      content: (members) => {
        compiled ??= this.#compileContent(shape);
        return compiled(members);
      },
      attributes: this.#attributes(shape),
    };
    this.#structures.set(shapeName, writer);
    return writer;
  }

  #attributes(shape: Shape): StructureWriter['attributes'] {
    const members = Object.entries(shape.members ?? {}).filter(([, ref]) => ref.xmlAttribute);
    if (members.length === 0) return undefined;
    const writers = members.map(([key, ref]) => ({
      key,
      name: ref.locationName ?? key,
      write: textWriter(this.model, ref, 'iso8601', this.fraction),
    }));
    return (value) => {
      let text = '';
      for (const { key, name, write } of writers) {
        const member = value[key];
        if (member !== undefined && member !== null) text += ` ${name}="${escapeAttribute(write(member))}"`;
      }
      return text;
    };
  }

  #compileContent(shape: Shape): (members: Members) => string {
    const members = shape.members ?? {};
    const order = [...new Set([...(shape.xmlOrder ?? []), ...Object.keys(members)])];
    const writers: { key: string; write: ElementWriter }[] = [];
    for (const key of order) {
      const ref = members[key];
      if (ref && !isOutsideBody(ref) && !ref.xmlAttribute)
        writers.push({ key, write: this.#member(ref, this.nameOf(this.model, ref, key)) });
    }
    return (value) => {
      let text = '';
      for (const { key, write } of writers) {
        const member = value[key];
        if (member !== undefined && member !== null) text += write(member);
      }
      return text;
    };
  }

  #member(ref: ShapeRef, name: string): ElementWriter {
    const shape = shapeOf(this.model, ref);
    if (isFlattened(ref, shape)) {
      const attributes = namespaceAttribute(ref, undefined);
      if (shape.type === 'map') return this.#entries(shape, name, attributes);
      if (shape.type === 'list' && shape.member) return this.#repeated(shape.member, name, attributes);
    }
    return this.#element(ref, name, namespaceAttribute(ref, shape));
  }

  #items(shape: Shape): ElementWriter {
    const member = shape.member ?? { shape: 'String' };
    return this.#repeated(member, member.locationName ?? 'member', '');
  }

  #repeated(member: ShapeRef, name: string, attributes: string): ElementWriter {
    let write: ElementWriter | undefined;
    return (value) => {
      write ??= this.#element(member, name, attributes || namespaceAttribute(member, shapeOf(this.model, member)));
      let text = '';
      for (const item of value as Iterable<unknown>) if (item !== undefined && item !== null) text += write(item);
      return text;
    };
  }

  #entries(shape: Shape, name: string, attributes: string): ElementWriter {
    const key = shape.key ?? { shape: 'String' };
    const member = shape.value ?? { shape: 'String' };
    let writeKey: ElementWriter | undefined;
    let writeValue: ElementWriter | undefined;
    return (value) => {
      writeKey ??= this.#element(key, key.locationName ?? 'key', namespaceAttribute(key, undefined));
      writeValue ??= this.#element(member, member.locationName ?? 'value', namespaceAttribute(member, undefined));
      let text = '';
      for (const [entryKey, entry] of Object.entries(value as Members)) {
        if (entry !== undefined && entry !== null)
          text += wrapped(`${name}${attributes}`, name, writeKey(entryKey) + writeValue(entry));
      }
      return text;
    };
  }
}

/** Whether a member of an answer stands in its headers or status. Path and query bind requests only. */
export function isOutsideBody(ref: ShapeRef): boolean {
  return ref.location === 'header' || ref.location === 'headers' || ref.location === 'statusCode';
}

function wrapped(open: string, name: string, content: string): string {
  return content === '' ? `<${open}/>` : `<${open}>${content}</${name}>`;
}

/** The namespace declaration of an element. Some models hold the bare URI, most an object. */
function namespaceAttribute(ref: ShapeRef, shape: Shape | undefined): string {
  const namespace: { uri: string; prefix?: string } | string | undefined = ref.xmlNamespace ?? shape?.xmlNamespace;
  if (!namespace) return '';
  if (typeof namespace === 'string') return ` xmlns="${escapeAttribute(namespace)}"`;
  return ` xmlns${namespace.prefix ? `:${namespace.prefix}` : ''}="${escapeAttribute(namespace.uri)}"`;
}
