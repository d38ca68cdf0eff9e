/** Where the tests find the checkout, and where they keep what they install. */
import path from 'node:path';

// From dist/src/test/harness/ to the root of the checkout.
export const ROOT = path.join(__dirname, '../../../..');
export const CLI = path.join(ROOT, 'dist/src/cli/main.js');
/** Foreign clients are kept here between runs. */
export const CLIENTS = path.join(ROOT, 'node_modules/.cache/ruststack-clients');
