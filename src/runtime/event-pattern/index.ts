/**
 * AWS's event patterns: what an event must have to be passed on, as JSON. Pure: text and events in, yes or no out. Lambda's event source mappings
 * filter by them, and so do EventBridge's rules, Pipes and SNS's subscriptions.
 */
export { matchesPattern } from './match.js';
export { type EventPattern, parsePattern } from './parse.js';
export { PatternProblem } from './tokens.js';
