/** `ruststack reset`: removes all that a running server holds, or what belongs to a service, account or region. Snapshots stay. */
import { ask, SERVER_HELP, SERVER_OPTIONS } from '../client.js';
import { type Command, textOf } from '../command.js';

const SCOPE = ['service', 'account', 'region'] as const;

export const reset: Command = {
  options: { ...SERVER_OPTIONS, service: { type: 'string' }, account: { type: 'string' }, region: { type: 'string' } },
  help: `  --service NAME   what belongs to this service alone
  --account ID     what belongs to this account alone
  --region NAME    what belongs to this region alone
${SERVER_HELP}`,
  async run(values) {
    const named = SCOPE.filter((part) => textOf(values, part) !== undefined);
    const scope = Object.fromEntries(named.map((part) => [part, textOf(values, part)]));
    const answer = await ask(values, 'POST', '/_ruststack/reset', scope);
    const what = named.map((part) => `${part} ${scope[part]}`).join(', ') || 'everything';
    process.stdout.write(values.json === true ? `${JSON.stringify(answer)}\n` : `Removed what there was of ${what}.\n`);
    return 0;
  },
};
