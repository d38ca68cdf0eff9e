"""Tests that each count on the same beginning. FIXTURE=recreate makes the resources anew for each of them, as one has to without snapshots."""

import os
import unittest

from botocore.exceptions import ClientError
from resources import create_resources, delete_resources
from shop import cancel_order, orders_of, pay_order, place_order, product, read_receipt, receipts_of
from snapshots import RestoreAfterEach


class Recreate(unittest.TestCase):
    def setUp(self):
        create_resources()
        self.addCleanup(delete_resources)


class Restore(RestoreAfterEach):
    @classmethod
    def set_up_world(cls):
        create_resources()
        cls.addClassCleanup(delete_resources)


class ShopTest(Recreate if os.environ.get("FIXTURE") == "recreate" else Restore):
    def assert_refused(self, call, *arguments):
        with self.assertRaises(ClientError) as raised:
            call(*arguments)
        self.assertEqual(raised.exception.response["Error"]["Code"], "ConditionalCheckFailedException")

    def test_a_customer_begins_without_orders(self):
        self.assertEqual(orders_of("c1"), [])

    def test_an_order_takes_from_the_stock(self):
        place_order("o1", "c1", "p1", 2)
        self.assertEqual(product("p1")["stock"], 3)

    def test_an_order_is_priced_by_its_product(self):
        self.assertEqual(place_order("o1", "c1", "p1", 3)["total"], 33)

    def test_the_whole_stock_can_be_ordered(self):
        place_order("o1", "c1", "p1", 5)
        self.assertEqual(product("p1")["stock"], 0)

    def test_no_more_than_the_stock_can_be_ordered(self):
        self.assert_refused(place_order, "o1", "c1", "p1", 6)
        self.assertEqual(product("p1")["stock"], 5)

    def test_what_is_not_sold_cannot_be_ordered(self):
        self.assertRaises(LookupError, place_order, "o1", "c1", "nothing", 1)

    def test_orders_are_found_by_their_customer(self):
        place_order("o1", "c1", "p1", 1)
        place_order("o2", "c2", "p1", 1)
        self.assertEqual([order["id"] for order in orders_of("c1")], ["o1"])

    def test_a_cancelled_order_gives_its_stock_back(self):
        place_order("o1", "c1", "p1", 4)
        cancel_order("o1")
        self.assertEqual(product("p1")["stock"], 5)

    def test_an_order_is_cancelled_once(self):
        place_order("o1", "c1", "p1", 4)
        cancel_order("o1")
        self.assert_refused(cancel_order, "o1")

    def test_a_payment_leaves_a_receipt(self):
        place_order("o1", "c1", "p1", 2)
        pay_order("o1")
        self.assertEqual(receipts_of("c1"), ["c1/o1.txt"])
        self.assertEqual(read_receipt("c1/o1.txt"), "Order o1: 22\n")

    def test_a_paid_order_cannot_be_cancelled(self):
        place_order("o1", "c1", "p1", 2)
        pay_order("o1")
        self.assert_refused(cancel_order, "o1")

    def test_a_customer_begins_without_receipts(self):
        self.assertEqual(receipts_of("c1"), [])


if __name__ == "__main__":
    unittest.main()
