/** Grok: patterns such as `%{IP:client} %{NUMBER:duration:DOUBLE}`, by the names that the user guide lists. */
import { invalidParameter } from '../errors.js';

const YEAR = '\\d{4}|\\d{2}';
const MONTH_NUMBER = '0?[1-9]|1[0-2]';
const MONTH_DAY = '0[1-9]|[12]\\d|3[01]|[1-9]';
const TIME = '(?:2[0-3]|[01]?\\d):[0-5]\\d(?::(?:[0-5]?\\d|60)(?:[:.,]\\d+)?)?';
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:tember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const NUMBER = '[+-]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)';
const IPV4 = '(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)';
const IPV6 = '(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}';
const HOSTNAME = '[0-9A-Za-z][0-9A-Za-z-]{0,62}(?:\\.[0-9A-Za-z][0-9A-Za-z-]{0,62})*\\.?';
const QUOTED = '"(?:\\\\.|[^\\\\"])*"|\'(?:\\\\.|[^\\\\\'])*\'';
const HTTP_DATE = `(?:${MONTH_DAY})/${MONTH}/(?:${YEAR}):${TIME} ${'[+-]?\\d+'}`;

const PATTERNS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  USERNAME: '[a-zA-Z0-9._-]+',
  USER: '[a-zA-Z0-9._-]+',
  EMAILLOCALPART: '[a-zA-Z][a-zA-Z0-9_.+=:-]+',
  EMAILADDRESS: `[a-zA-Z][a-zA-Z0-9_.+=:-]+@${HOSTNAME}`,
  INT: '[+-]?\\d+',
  BASE10NUM: NUMBER,
  NUMBER,
  BASE16NUM: '(?:0[xX])?[0-9A-Fa-f]+',
  POSINT: '[1-9]\\d*',
  NONNEGINT: '\\d+',
  WORD: '\\w+',
  NOTSPACE: '\\S+',
  SPACE: '\\s*',
  DATA: '[\\s\\S]*?',
  GREEDYDATA: '[\\s\\S]*',
  GREEDYDATA_MULTILINE: '[\\s\\S]*',
  QUOTEDSTRING: QUOTED,
  QS: QUOTED,
  UUID: '[A-Fa-f0-9]{8}-(?:[A-Fa-f0-9]{4}-){3}[A-Fa-f0-9]{12}',
  URN: 'urn:[0-9A-Za-z][0-9A-Za-z-]{0,31}:[^\\s]+',
  IP: `${IPV6}|${IPV4}`,
  IPV4,
  IPV6,
  HOSTNAME,
  HOST: HOSTNAME,
  IPORHOST: `${IPV6}|${IPV4}|${HOSTNAME}`,
  HOSTPORT: `(?:${IPV4}|${HOSTNAME}):[1-9]\\d*`,
  MAC: '(?:[A-Fa-f0-9]{2}[:-]){5}[A-Fa-f0-9]{2}',
  PATH: "(?:/[\\w.~!$&'()*+,;=:@%-]*)+|[A-Za-z]:\\\\[^\\s]*",
  UNIXPATH: "(?:/[\\w.~!$&'()*+,;=:@%-]*)+",
  URI: '[A-Za-z][A-Za-z0-9+.-]*://[^\\s]+',
  URIPATH: "(?:/[\\w.~!$&'()*+,;=:@%-]*)+",
  URIPATHPARAM: "(?:/[\\w.~!$&'()*+,;=:@%-]*)+(?:\\?\\S*)?",
  URIPARAM: '\\?\\S*',
  MONTH,
  MONTHNUM: MONTH_NUMBER,
  MONTHDAY: MONTH_DAY,
  DAY: '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*',
  YEAR,
  HOUR: '2[0-3]|[01]?\\d',
  MINUTE: '[0-5]\\d',
  SECOND: '(?:[0-5]?\\d|60)(?:[:.,]\\d+)?',
  TIME,
  TZ: '[A-Z]{3,4}',
  DATE_US: `(?:${MONTH_NUMBER})[/-](?:${MONTH_DAY})[/-](?:${YEAR})`,
  DATE_EU: `(?:${MONTH_DAY})[./-](?:${MONTH_NUMBER})[./-](?:${YEAR})`,
  ISO8601_TIMEZONE: 'Z|[+-]\\d{2}:?\\d{2}',
  TIMESTAMP_ISO8601: `(?:${YEAR})-(?:${MONTH_NUMBER})-(?:${MONTH_DAY})[T ]${TIME}(?:Z|[+-]\\d{2}:?\\d{2})?`,
  SYSLOGTIMESTAMP: `${MONTH} +(?:${MONTH_DAY}) ${TIME}`,
  HTTPDATE: HTTP_DATE,
  LOGLEVEL:
    '(?:[Aa]lert|ALERT|[Tt]race|TRACE|[Dd]ebug|DEBUG|[Nn]otice|NOTICE|[Ii]nfo(?:rmation)?|INFO(?:RMATION)?|[Ww]arn(?:ing)?|WARN(?:ING)?|[Ee]rr(?:or)?|ERR(?:OR)?|[Cc]rit(?:ical)?|CRIT(?:ICAL)?|[Ff]atal|FATAL|[Ss]evere|SEVERE|EMERG(?:ENCY)?|[Ee]merg(?:ency)?)',
  PROG: '[\\x21-\\x5a\\x5c\\x5e-\\x7e]+',
};

/** Common formats, which are written in grok themselves. */
const FORMATS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  APACHE_ACCESS_LOG:
    '%{IPORHOST:clientip} %{USER:ident} %{USER:auth} \\[%{HTTPDATE:timestamp}\\] "(?:%{WORD:verb} %{NOTSPACE:request}(?: HTTP/%{NUMBER:httpversion})?|%{DATA:rawrequest})" %{NUMBER:response:INT} (?:%{NUMBER:bytes:INT}|-)',
};

type Cast = 'STRING' | 'INT' | 'INTEGER' | 'LONG' | 'DOUBLE' | 'FLOAT' | 'BOOLEAN';

export interface Grok {
  readonly pattern: RegExp;
  readonly fields: ReadonlyArray<{ readonly name: string; readonly cast: Cast }>;
}

const REFERENCE = /%\{(\w+)(?::([^:}]+))?(?::(\w+))?\}/g;
const MAX_DEPTH = 4;

export function compileGrok(match: string): Grok {
  const fields: Array<{ name: string; cast: Cast }> = [];
  const expand = (text: string, depth: number): string =>
    text.replace(REFERENCE, (_whole, name: string, field: string | undefined, cast: string | undefined) => {
      const format = FORMATS[name];
      if (format !== undefined && depth < MAX_DEPTH) return `(?:${expand(format, depth + 1)})`;
      const source = PATTERNS[name];
      if (source === undefined) throw invalidParameter(`The grok pattern ${name} is not supported.`);
      if (field === undefined) return `(?:${source})`;
      fields.push({ name: field, cast: (cast?.toUpperCase() ?? 'STRING') as Cast });
      return `(?<f${fields.length - 1}>${source})`;
    });
  try {
    return { pattern: new RegExp(expand(match, 0)), fields };
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidParameter(`The grok expression is invalid: ${error.message}`);
    throw error;
  }
}

/** The fields that a text has; `undefined` if it does not fit. */
export function applyGrok({ pattern, fields }: Grok, text: string): Array<readonly [name: string, value: unknown]> | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  return fields.flatMap(({ name, cast }, at) => {
    const value = found.groups?.[`f${at}`];
    return value === undefined ? [] : [[name, castTo(value, cast)] as const];
  });
}

function castTo(text: string, cast: Cast): unknown {
  if (cast === 'BOOLEAN') return text.toLowerCase() === 'true';
  if (cast === 'STRING') return text;
  const number = Number(text);
  if (!Number.isFinite(number)) return text;
  return cast === 'DOUBLE' || cast === 'FLOAT' ? number : Math.trunc(number);
}
