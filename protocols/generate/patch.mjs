// Applies protocols/patches/<service>.json: a list of {reason, merge}. `merge` is laid over the table (objects member by member, all
// else replaced, null removes; `$order` names the members that come first, in that order). A patch that changes nothing is an error: botocore has caught up, and the patch can go.

export function applyPatches(table, patches, service) {
  for (const [index, { reason, merge }] of patches.entries()) {
    const where = `protocols/patches/${service}.json, patch ${index + 1}`;
    if (!reason || !merge) throw new Error(`${where} needs a reason and a merge.`);
    const before = JSON.stringify(table);
    mergeInto(table, merge);
    if (JSON.stringify(table) === before) throw new Error(`${where} changes nothing.`);
  }
}

function mergeInto(target, source) {
  for (const [key, value] of Object.entries(source)) {
    if (key === '$order') {
      reorder(target, value);
    } else if (value === null) {
      if (!(key in target)) throw new Error(`A patch removes ${key}, which is not there.`);
      delete target[key];
    } else if (isObject(value)) {
      target[key] ??= {};
      mergeInto(target[key], value);
    } else {
      target[key] = value;
    }
  }
}

function reorder(target, names) {
  const old = { ...target };
  for (const name of Object.keys(old)) delete target[name];
  for (const name of [...names, ...Object.keys(old)]) {
    if (!(name in old)) throw new Error(`A patch orders ${name}, which is not there.`);
    target[name] = old[name];
  }
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
