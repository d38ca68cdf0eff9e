//! Faults that a user asks for: throttling and conflicts of transactions, which the emulator has no reason of its own for. Whether a
//! request meets one is drawn from its random bits, so that the same seed and requests meet the same ones.

use crate::context::Request;
use crate::errors::{Code, Error, Result};

/// Probabilities from 0 to 1; all 0 unless a user sets them.
#[derive(Clone, Copy, Default, PartialEq, Debug)]
pub struct Faults {
    /// Throttling of reads, of writes.
    pub read: f64,
    pub write: f64,
    /// A transaction on the same item is under way.
    pub conflict: f64,
}

const THROTTLED: &str = "The level of configured provisioned throughput for the table was exceeded. \
     Consider increasing your provisioning level with the UpdateTable API.";
const CONFLICT: &str = "Transaction is ongoing for the item";

/// What a draw is for; each has numbers of its own.
const THROTTLE: u64 = 1 << 32;
const COLLIDE: u64 = 2 << 32;
const CHOOSE: u64 = 3 << 32;

impl Request<'_> {
    /// A number from 0 to 1, always the same one for a request and ordinal (the finalizer of SplitMix64).
    fn draw(&self, ordinal: u64) -> f64 {
        let mut bits = (self.seed as u64) ^ ((self.seed >> 64) as u64).rotate_left(32);
        bits = bits.wrapping_add((ordinal + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn meets(&self, probability: f64, ordinal: u64) -> bool {
        probability > 0.0 && self.draw(ordinal) < probability
    }

    /// Whether the item at that place of a batch is left unprocessed.
    pub fn leaves_read(&self, place: usize) -> bool {
        self.meets(self.faults.read, THROTTLE + place as u64)
    }

    pub fn leaves_write(&self, place: usize) -> bool {
        self.meets(self.faults.write, THROTTLE + place as u64)
    }

    pub fn check_read(&self) -> Result<()> {
        throttled_if(self.leaves_read(0))
    }

    pub fn check_write(&self) -> Result<()> {
        throttled_if(self.leaves_write(0))
    }

    /// A write of one item, which a transaction may be in the way of.
    pub fn check_single_write(&self) -> Result<()> {
        self.check_write()?;
        if self.meets(self.faults.conflict, COLLIDE) {
            return Err(conflict());
        }
        Ok(())
    }

    /// Of a transaction's actions the one that conflicts with another transaction, if one does.
    pub fn conflicting(&self, actions: usize) -> Option<usize> {
        let place = || (self.draw(CHOOSE) * actions as f64) as usize;
        self.meets(self.faults.conflict, COLLIDE).then(place)
    }
}

/// The error of one that is throttled, or of a batch of which nothing is processed.
pub fn throttled() -> Box<Error> {
    Error::new(Code::ProvisionedThroughputExceeded, THROTTLED)
}

pub fn conflict() -> Box<Error> {
    Error::new(Code::TransactionConflict, CONFLICT)
}

fn throttled_if(is_throttled: bool) -> Result<()> {
    if is_throttled {
        return Err(throttled());
    }
    Ok(())
}
