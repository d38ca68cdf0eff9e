/** Ordered keys of several parts, as services written in TypeScript make them. Those of DynamoDB's items are native: see `native-parts.ts`. */
import { tupleKey } from '../../../src/runtime/state/index.js';
import { cycle, type Subject } from '../subject.js';

const NAMES = Array.from({ length: 1000 }, (_, index) => `queue-${index}`);

export const keys: Subject = {
  name: 'keys',
  open: () => {
    const [name, plain] = [cycle(NAMES), cycle(NAMES)];
    let at = 1_795_000_000_000;
    return {
      cases: [
        { name: 'of two strings', run: () => tupleKey(plain(), 'message') },
        { name: 'of a string and a number', run: () => tupleKey(name(), at++) },
        { name: 'of a string with a zero character', run: () => tupleKey('a\0b', 'message') },
      ],
    };
  },
};
