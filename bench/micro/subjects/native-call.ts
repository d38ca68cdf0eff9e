/** What it costs to cross into native code and back, by what is passed. */
import { native } from '../../../native/index.js';
import type { Subject } from '../subject.js';

export const nativeCall: Subject = {
  name: 'native-call',
  open: () => {
    const { StateHandle, openEngine, closeEngine, checksum } = native();
    const engine = openEngine();
    const handle = new StateHandle(engine);
    const map = handle.map('aws', '000000000000', 'us-east-1', 'bench', 'rows');
    handle.put(map, 'key', Buffer.from('value'));
    handle.commit(Number.POSITIVE_INFINITY);
    const bytes = Buffer.alloc(16, 'x');
    return {
      cases: [
        { name: 'function: number in, boolean out', run: () => closeEngine(0xffff_ffff) },
        { name: 'method: number out', run: () => handle.sequence() },
        { name: 'method: number and string in, string out', run: () => handle.getText(map, 'key') },
        { name: 'method: number and string in, buffer out', run: () => handle.get(map, 'key') },
        { name: 'function: string and buffer in, buffer out', run: () => checksum('CRC32', bytes) },
      ],
      close: () => {
        closeEngine(engine);
      },
    };
  },
};
