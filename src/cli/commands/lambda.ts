/** `ruststack lambda …`: what functions write. */
import type { CommandGroup } from '../command.js';

export const lambda: CommandGroup = {
  commands: {
    logs: {
      summary: 'print what a function has written to CloudWatch Logs, and with --follow what it goes on to write',
      load: () => (require('./lambda-logs.js') as typeof import('./lambda-logs.js')).functionLogs,
    },
  },
};
