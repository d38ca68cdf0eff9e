/** Documents of data protection policies: what is sensitive, and whether it is masked (user guide, "Syntax for data protection policies"). */
import { invalidDocument, notJson } from '../group-policies/errors.js';

interface Statement {
  readonly DataIdentifier?: readonly string[];
  readonly Operation?: {
    readonly Audit?: { readonly FindingsDestination?: unknown };
    readonly Deidentify?: { readonly MaskConfig?: unknown };
  };
}

interface Document {
  readonly Name?: string;
  readonly Version?: string;
  readonly Statement?: readonly Statement[];
  readonly Configuration?: { readonly CustomDataIdentifier?: ReadonlyArray<{ readonly Name?: string; readonly Regex?: string }> };
}

export interface Protection {
  /** Names, without what stands before them in an ARN. */
  readonly identifiers: readonly string[];
  /** Regular expressions of the policy's own, by name. */
  readonly custom: Readonly<Record<string, string>>;
}

/** Refuses what AWS does; its words are not known. */
export function parseDataProtection(text: string): Protection {
  const document = parse(text);
  if (document.Version !== '2021-06-01') throw invalidDocument('Version must be 2021-06-01.');
  const [audit, mask, ...more] = document.Statement ?? [];
  if (audit?.Operation?.Audit === undefined || mask?.Operation?.Deidentify?.MaskConfig === undefined || more.length > 0) {
    throw invalidDocument('there must be a statement with an Audit operation and one with a Deidentify operation behind it.');
  }
  if (JSON.stringify(audit.DataIdentifier) !== JSON.stringify(mask.DataIdentifier)) {
    throw invalidDocument('both statements must have the same DataIdentifier.');
  }
  const identifiers = mask.DataIdentifier;
  if (!Array.isArray(identifiers) || identifiers.length === 0) throw invalidDocument('DataIdentifier is missing.');
  const custom: Record<string, string> = {};
  for (const { Name: name, Regex: regex } of document.Configuration?.CustomDataIdentifier ?? []) {
    if (name === undefined || regex === undefined || !isRegex(regex))
      throw invalidDocument('a custom data identifier has a name and a regex.');
    custom[name] = regex;
  }
  return { identifiers: identifiers.map((each) => String(each).split('/').at(-1) ?? ''), custom };
}

function parse(text: string): Document {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Document;
  } catch {
    // What is no JSON is no object either.
  }
  throw notJson();
}

function isRegex(text: string): boolean {
  try {
    return new RegExp(text, 'g').source !== '';
  } catch {
    return false;
  }
}
