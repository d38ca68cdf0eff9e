/** Puts Lambda's home together: environments and what runs functions in them, and the event sources that call them. */
import type { ContextHost } from '../../../runtime/context.js';
import type { HomeTools } from '../../../runtime/service.js';
import { SourceManager } from '../sources/manager.js';
import { createExecutor } from './executor.js';
import { LambdaHome } from './home.js';

export function createHome(host: ContextHost, tools: HomeTools): LambdaHome {
  const home = new LambdaHome(host, tools, createExecutor(host.instance));
  const sources = new SourceManager({
    host,
    feed: (service) => tools.feed(service),
    async invoke({ account, region, row }, requestId, payload) {
      const answer = await home.invoke({ account, region, requestId, functionName: row.config.FunctionArn as string, payload });
      return { ...answer, requestId };
    },
  });
  home.add(sources);
  return home;
}
