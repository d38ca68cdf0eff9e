/**
 * XML text to a tree, by fast-xml-parser. Namespace prefixes are dropped, since AWS's services tell elements by local name; white space in text is
 * kept; documents with a DOCTYPE are refused, so that no entity but the five of XML is ever expanded.
 */
import type { XMLParser } from 'fast-xml-parser';
import { parsePlain } from './xml-plain.js';

/** One child in document order: text (`#text`), or an element by its local name, its attributes under `:@`. */
export type XmlNode = Readonly<Record<string, XmlNode[] | string | Readonly<Record<string, string>>>>;

export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlNode[];
  readonly attributes: Readonly<Record<string, string>> | undefined;
}

/** Deeper documents are refused as malformed; AWS's deepest request bodies nest some 15 elements. */
const MAX_XML_DEPTH = 64;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

class Malformed extends Error {}

/** Decodes the entities of text and attribute values. Anything but the five of XML and character references is malformed. */
const entityDecoder = {
  reset() {
    return entityDecoder;
  },
  setXmlVersion() {},
  addInputEntities() {
    throw new Malformed('DOCTYPE');
  },
  decode(text: string): string {
    return text.includes('&') ? text.replace(/&([^;&]{0,12});?/g, decodeEntity) : text;
  },
};

function decodeEntity(whole: string, name: string): string {
  if (!whole.endsWith(';')) throw new Malformed('entity');
  const named = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  if (named !== undefined) return named;
  const digits = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!digits) throw new Malformed('entity');
  const code = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  // Control characters are refused in XML 1.0, but keys of S3 objects hold them, and S3 takes them as references.
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) throw new Malformed('character');
  return String.fromCodePoint(code);
}

let parser: XMLParser | undefined;

function xmlParser(): XMLParser {
  if (!parser) {
    // Loaded with the first body, since most requests have none.
    const fast = require('fast-xml-parser') as typeof import('fast-xml-parser');
    parser = new fast.XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      attributeNamePrefix: '',
      removeNSPrefix: true,
      parseTagValue: false,
      parseAttributeValue: false,
      trimValues: false,
      ignoreDeclaration: true,
      ignorePiTags: true,
      jPath: false,
      maxNestedTags: MAX_XML_DEPTH,
      // The library lets a decoder of one's own in, but its types know only its class.
      entityDecoder: entityDecoder as never,
    });
  }
  return parser;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 lets no document have as it stands.
const NO_CHARACTERS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;

/** The root element, or `undefined` when the text is not well-formed. Never throws. */
export function parseXml(text: string): XmlElement | undefined {
  if (NO_CHARACTERS.test(text)) return undefined;
  const nodes = parsePlain(text) ?? parseByLibrary(text);
  if (!nodes) return undefined;
  let root: XmlElement | undefined;
  for (const node of nodes) {
    const name = nodeName(node);
    if (name === '#text') continue;
    if (root) return undefined;
    root = { name, children: childrenOf(node, name), attributes: attributesOf(node) };
  }
  return root;
}

/** All nodes of a document, or `undefined` when it is not well-formed. */
export function parseByLibrary(text: string): XmlNode[] | undefined {
  try {
    return xmlParser().parse(text, true) as XmlNode[];
  } catch {
    // It reports every malformed document by throwing, under no common class.
    return undefined;
  }
}

/** The element's local name, or `#text`. */
export function nodeName(node: XmlNode): string {
  for (const name in node) if (name !== ':@') return name;
  return '#text';
}

export function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  const children = node[name];
  return Array.isArray(children) ? children : [];
}

export function attributesOf(node: XmlNode): Readonly<Record<string, string>> | undefined {
  return node[':@'] as Readonly<Record<string, string>> | undefined;
}

/** The text of an element that holds nothing else; `undefined` when it holds elements. */
export function textOf(children: readonly XmlNode[]): string | undefined {
  if (children.length === 0) return '';
  let text = '';
  for (const child of children) {
    const part = child['#text'];
    if (typeof part !== 'string') return undefined;
    text += part;
  }
  return text;
}
