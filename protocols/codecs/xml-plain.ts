/**
 * Reads the XML that SDKs send: elements and text, no entities, no attributes but a default namespace. It gives the tree of the library that reads all
 * other XML (`xml-document.ts`), and nothing for whatever is unusual or wrong. A DeleteObjects of 1,000 keys or a completion of 10,000 parts
 * would keep the gateway's thread for milliseconds otherwise, most of them in the library's two passes.
 */
import type { XmlNode } from './xml-document.js';

const DECLARATION = /^<\?xml version="1\.0"(?: encoding="(?:UTF|utf)-8")?(?: standalone="(?:yes|no)")?\s*\?>/;
/** A tag with its namespace, which is dropped, or text. Line ends of Windows are made into others by the library. */
const TOKEN = /<(\/?)([A-Za-z][A-Za-z0-9]*)(?: xmlns="([^"<>&\s]+)")?(\/?)>|([^<>&\r]+)/y;
const BLANK = /^[ \t\n]*$/;
/** Deeper documents are the library's to judge. */
const MAX_DEPTH = 32;

interface Open {
  readonly name: string;
  readonly children: XmlNode[];
}

/** The nodes of the document, or `undefined`: ask the library. */
export function parsePlain(text: string): XmlNode[] | undefined {
  const top: XmlNode[] = [];
  const open: Open[] = [{ name: '', children: top }];
  TOKEN.lastIndex = DECLARATION.exec(text)?.[0].length ?? 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text);
    if (!token) return undefined;
    const [, end, name, namespace, empty, content] = token;
    const within = open[open.length - 1] as Open;
    if (content !== undefined) {
      if (within.children !== top) within.children.push({ '#text': content });
      else if (!BLANK.test(content)) return undefined;
    } else if (end === '/') {
      if (name !== within.name || namespace !== undefined || empty === '/') return undefined;
      open.pop();
    } else if (!begin(open, name as string, empty === '/')) return undefined;
  }
  return open.length === 1 && top.length === 1 ? top : undefined;
}

function begin(open: Open[], name: string, isEmpty: boolean): boolean {
  // The library has words of its own for names that objects have already.
  if (open.length > MAX_DEPTH || name in Object.prototype) return false;
  const children: XmlNode[] = [];
  (open[open.length - 1] as Open).children.push({ [name]: children });
  if (!isEmpty) open.push({ name, children });
  return true;
}
