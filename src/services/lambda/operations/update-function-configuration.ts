import type { FunctionConfiguration, UpdateFunctionConfigurationRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { configurationOf, lambdaDate } from '../config/answer.js';
import { changed, merged } from '../config/members.js';
import { checkSettled, putUnsettled, updating } from '../config/states.js';
import { invalidParameter, revisionMismatch } from '../errors.js';
import { latestOf, stateOf, wholeFunction } from '../names.js';
import { noticeUnbuilt } from '../unbuilt.js';

/** Every update counts, one that changes nothing, too (recorded 2025-11-25, `test_redundant_updates`). */
export function updateFunctionConfiguration(ctx: Context, input: UpdateFunctionConfigurationRequest): FunctionConfiguration {
  const ref = wholeFunction(ctx, input.FunctionName);
  const configuration = stateOf(ctx, ref).transact((tx) => {
    const old = latestOf(tx, ref);
    if (input.RevisionId && input.RevisionId !== old.config.RevisionId) throw revisionMismatch();
    checkSettled(ref, old);
    if (old.config.PackageType === 'Image') checkImage(input);
    const { config, layers } = changed(ctx, tx, old, input);
    const modified = ctx.clock.now();
    const whole = merged(config, { LastModified: lambdaDate(modified), RevisionId: ctx.ids.uuid() });
    const row = { ...old, config: updating(whole), layers, generation: old.generation + 1, modified };
    return configurationOf(putUnsettled(ctx, tx, row), ref);
  });
  noticeUnbuilt(ctx, input.DeadLetterConfig?.TargetArn);
  return configuration;
}

/** The words are a guess. */
function checkImage({ Runtime, Handler, Layers }: UpdateFunctionConfigurationRequest): void {
  if (Runtime === undefined && Handler === undefined && !Layers?.length) return;
  throw invalidParameter("Please don't provide Handler or Runtime or Layer when updating a function with packageType Image.");
}
