// Tests that each count on the same beginning. FIXTURE=recreate makes the resources anew for each of them, as one has to without snapshots.
import assert from 'node:assert/strict';
import { after, afterEach, beforeEach, test } from 'node:test';
import { createResources, deleteResources } from './resources.mjs';
import { cancelOrder, ordersOf, payOrder, placeOrder, product, readReceipt, receiptsOf } from './shop.mjs';
import { restoreAfterEach } from './snapshots.mjs';

if (process.env.FIXTURE === 'recreate') {
  beforeEach(createResources);
  afterEach(deleteResources);
} else {
  restoreAfterEach(createResources);
  after(deleteResources);
}

const REFUSED = { name: 'ConditionalCheckFailedException' };

test('a customer begins without orders', async () => {
  assert.deepEqual(await ordersOf('c1'), []);
});

test('an order takes from the stock', async () => {
  await placeOrder('o1', 'c1', 'p1', 2);
  assert.equal((await product('p1')).stock, 3);
});

test('an order is priced by its product', async () => {
  const { total } = await placeOrder('o1', 'c1', 'p1', 3);
  assert.equal(total, 33);
});

test('the whole stock can be ordered', async () => {
  await placeOrder('o1', 'c1', 'p1', 5);
  assert.equal((await product('p1')).stock, 0);
});

test('no more than the stock can be ordered', async () => {
  await assert.rejects(placeOrder('o1', 'c1', 'p1', 6), REFUSED);
  assert.equal((await product('p1')).stock, 5);
});

test('what is not sold cannot be ordered', async () => {
  await assert.rejects(placeOrder('o1', 'c1', 'nothing', 1), /no product/);
});

test('orders are found by their customer', async () => {
  await placeOrder('o1', 'c1', 'p1', 1);
  await placeOrder('o2', 'c2', 'p1', 1);
  assert.deepEqual(await ordersOf('c1'), [{ id: 'o1', total: 11, state: 'open' }]);
});

test('a cancelled order gives its stock back', async () => {
  await placeOrder('o1', 'c1', 'p1', 4);
  await cancelOrder('o1');
  assert.equal((await product('p1')).stock, 5);
});

test('an order is cancelled once', async () => {
  await placeOrder('o1', 'c1', 'p1', 4);
  await cancelOrder('o1');
  await assert.rejects(cancelOrder('o1'), REFUSED);
});

test('a payment leaves a receipt', async () => {
  await placeOrder('o1', 'c1', 'p1', 2);
  await payOrder('o1');
  assert.deepEqual(await receiptsOf('c1'), ['c1/o1.txt']);
  assert.equal(await readReceipt('c1/o1.txt'), 'Order o1: 22\n');
});

test('a paid order cannot be cancelled', async () => {
  await placeOrder('o1', 'c1', 'p1', 2);
  await payOrder('o1');
  await assert.rejects(cancelOrder('o1'), REFUSED);
});

test('a customer begins without receipts', async () => {
  assert.deepEqual(await receiptsOf('c1'), []);
});
