/** What the documents of policies must have (references of PutAccountPolicy, PutDataProtectionPolicy and PutIndexPolicy). */
import type { PolicyType } from '../../../../protocols/types/logs.js';
import { parseDataProtection } from '../protection/document.js';
import { invalidDocument, notJson } from './errors.js';

/** Fields that a policy may index. */
const MAX_FIELDS = 20;
const MAX_FIELD_LENGTH = 100;

type Json = Readonly<Record<string, unknown>>;

export function parseObject(text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw notJson();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notJson();
  return value as Json;
}

/** The fields that a policy indexes: a list, or with settings for each an object by name. */
export function indexedFields(document: string): string[] {
  const { Fields: list, FieldsV2: settings } = parseObject(document) as { Fields?: unknown; FieldsV2?: unknown };
  const fields = list ?? (typeof settings === 'object' && settings !== null ? Object.keys(settings) : undefined);
  if (!Array.isArray(fields) || fields.some((field) => typeof field !== 'string' || field === '')) {
    throw invalidDocument('Fields must be a list of names.');
  }
  if (fields.length > MAX_FIELDS) throw invalidDocument(`there can be ${MAX_FIELDS} fields at most.`);
  if (fields.some((field: string) => field.length > MAX_FIELD_LENGTH)) {
    throw invalidDocument(`a field's name can have ${MAX_FIELD_LENGTH} characters at most.`);
  }
  return fields as string[];
}

export function checkAccountDocument(type: PolicyType, document: string): void {
  switch (type) {
    case 'DATA_PROTECTION_POLICY':
      parseDataProtection(document);
      return;
    case 'FIELD_INDEX_POLICY':
      indexedFields(document);
      return;
    case 'SUBSCRIPTION_FILTER_POLICY':
      if (typeof parseObject(document).DestinationArn !== 'string') throw invalidDocument('DestinationArn is missing.');
      return;
    case 'TRANSFORMER_POLICY':
      // A list of processors, unlike the others.
      if (!document.trimStart().startsWith('[')) parseObject(document);
      return;
    default:
      parseObject(document);
  }
}
