/** Changes of a group's row. */
import type { Context } from '../../runtime/context.js';
import { GROUPS, type GroupRow, requireGroup } from './store.js';

export function changeGroup(ctx: Context, name: string, change: (group: GroupRow) => GroupRow): void {
  ctx.state.transact((tx) => tx.put(GROUPS, name, change(requireGroup(tx, name))));
}
