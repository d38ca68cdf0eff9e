/** The options by which commands are told what may differ. */
import { readFileSync } from 'node:fs';
import { PROFILES, parseRules } from '../../journal/rules.js';
import { type OptionValues, textOf, UsageError } from '../command.js';

export const RULE_OPTIONS = {
  ignore: { type: 'string', multiple: true },
  'ignore-file': { type: 'string' },
} as const;

export const RULE_HELP = `  --ignore RULE          what may differ: header:NAME, body:REGEX, request:REGEX, profile:NAME (${Object.keys(PROFILES).join(', ')}); may be repeated
  --ignore-file FILE     such rules, a line each
`;

/** The rules that the options give, which are sound. */
export function ruleLinesOf(values: OptionValues): string[] {
  const lines = [...((values.ignore as readonly string[] | undefined) ?? [])];
  const file = textOf(values, 'ignore-file');
  if (file !== undefined)
    lines.push(
      ...readFileSync(file, 'utf8')
        .split('\n')
        .map((line) => line.trim()),
    );
  const rules = lines.filter((line) => line !== '' && !line.startsWith('#'));
  try {
    parseRules(rules);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  return rules;
}
