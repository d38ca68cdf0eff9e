import type { TimerHandler } from '../../../runtime/timers.js';

/** Has the home be there once there are mappings: it follows their rows by itself. */
export const sourcesChanged: TimerHandler = (_tx, _timer, { after }) => {
  after((instance) => instance.homes.start('lambda'));
};
