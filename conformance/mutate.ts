/**
 * Breaks answers on purpose, to prove that the cases see it: `--mutate status|code|message|member`. The answer to the request proper is changed
 * between the wire and the comparison (before the SDK reads it); a case that passes all the same is blind to that.
 */
import type { Exchange } from './send/answer.js';

/** The changed answer, or nothing where an answer has no such thing to break. */
type Mutation = (answer: Exchange) => Exchange | undefined;

function edited(answer: Exchange, edit: (text: string) => string): Exchange | undefined {
  const text = Buffer.from(answer.body).toString('latin1');
  const changed = edit(text);
  if (changed === text) return undefined;
  const body = Buffer.from(changed, 'latin1');
  return { ...answer, headers: { ...answer.headers, 'content-length': String(body.length) }, body };
}

function isError({ status }: Exchange): boolean {
  return status >= 300;
}

/** Of XML and of JSON bodies: an element or member of one of the names gets another text. */
function replaceText(names: string): (text: string) => string {
  const element = new RegExp(`<(${names})>[^<]*</`);
  const member = new RegExp(`"(${names})"\\s*:\\s*"(?:[^"\\\\]|\\\\.)*"`);
  return (text) => text.replace(element, '<$1>Broken</').replace(member, '"$1":"Broken"');
}

const LEAF = /<(?!Code|Message|RequestId|HostId|Type)(\w+)>[^<]*<\/\1>/;

/** The first member that says something, told by name and value. */
function dropMember(answer: Exchange): Exchange | undefined {
  const inBody = edited(answer, (text) => {
    if (!text.startsWith('{')) return text.replace(LEAF, '');
    const members = JSON.parse(text) as Record<string, unknown>;
    const name = Object.keys(members).find((key) => !['__type', 'message', 'Message'].includes(key));
    if (name === undefined) return text;
    delete members[name];
    return JSON.stringify(members);
  });
  if (inBody !== undefined) return inBody;
  const header = Object.keys(answer.headers).find((name) => name === 'etag' || name.startsWith('x-amz-checksum-'));
  if (header === undefined) return undefined;
  const { [header]: _, ...headers } = answer.headers;
  return { ...answer, headers };
}

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  status: (answer) => ({ ...answer, status: isError(answer) ? 418 : 203 }),
  code: (answer) => {
    if (!isError(answer)) return undefined;
    const { 'x-amzn-errortype': type, ...headers } = answer.headers;
    const base: Exchange = type === undefined ? answer : { ...answer, headers: { ...headers, 'x-amzn-errortype': 'Broken' } };
    return edited(base, replaceText('Code|__type')) ?? (type === undefined ? undefined : base);
  },
  message: (answer) => (isError(answer) ? edited(answer, replaceText('Message|message')) : undefined),
  member: (answer) => dropMember(answer),
};
