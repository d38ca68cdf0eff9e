//! Scores of vectors, and the best of many. Sums are of 64-bit floats in eight lanes, which compilers make vector instructions of, and are
//! rounded once at the end: AWS tells the exact values as 32-bit floats.

use super::rows::elements;
use super::Distance;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

const LANES: usize = 8;

/// A vector that others are compared with.
pub struct Query {
    elements: Vec<f32>,
    distance: Distance,
    /// The sum of its squares.
    squares: f64,
}

impl Query {
    pub fn new(elements: Vec<f32>, distance: Distance) -> Self {
        let squares = elements.iter().map(|element| f64::from(*element).powi(2));
        Query {
            squares: lanes(squares),
            elements,
            distance,
        }
    }

    /// The score of a stored vector. COSINE is one less the cosine, from 0 to 2; EUCLIDEAN is the length of the difference; DOT_PRODUCT is the
    /// product, of which more is nearer (the API reference, and seen in eu-west-2, 2026-08-11).
    pub fn score(&self, bytes: &[u8]) -> f32 {
        let pairs = || {
            let own = self.elements.iter().map(|element| f64::from(*element));
            own.zip(elements(bytes).map(f64::from))
        };
        let score = match self.distance {
            Distance::DotProduct => lanes(pairs().map(|(a, b)| a * b)),
            Distance::Euclidean => lanes(pairs().map(|(a, b)| (a - b) * (a - b))).sqrt(),
            Distance::Cosine => {
                let squares = lanes(pairs().map(|(_, b)| b * b));
                let product = lanes(pairs().map(|(a, b)| a * b));
                // One root of the product, so that a vector is no distance from itself.
                let lengths = (self.squares * squares).sqrt();
                // That a vector of zeros is as far as one that is orthogonal is a guess.
                let cosine = if lengths > 0.0 { product / lengths } else { 0.0 };
                (1.0 - cosine).clamp(0.0, 2.0)
            }
        };
        // JSON has no infinity.
        (score as f32).clamp(f32::MIN, f32::MAX)
    }

    /// The score such that less is nearer.
    fn rank(&self, score: f32) -> f32 {
        match self.distance {
            Distance::DotProduct => -score,
            Distance::Cosine | Distance::Euclidean => score,
        }
    }
}

fn lanes(terms: impl Iterator<Item = f64>) -> f64 {
    let mut sums = [0.0; LANES];
    for (at, term) in terms.enumerate() {
        sums[at % LANES] += term;
    }
    sums.iter().sum()
}

/// The nearest so far, at most as many as were asked for. Of vectors equally near, those that came first stay.
pub struct Nearest<'q, T> {
    query: &'q Query,
    count: usize,
    seen: usize,
    heap: BinaryHeap<Candidate<T>>,
}

struct Candidate<T> {
    rank: f32,
    seen: usize,
    score: f32,
    of: T,
}

impl<T> Candidate<T> {
    fn order(&self, other: &Self) -> Ordering {
        self.rank.total_cmp(&other.rank).then(self.seen.cmp(&other.seen))
    }
}

impl<T> PartialEq for Candidate<T> {
    fn eq(&self, other: &Self) -> bool {
        self.order(other).is_eq()
    }
}

impl<T> Eq for Candidate<T> {}

impl<T> PartialOrd for Candidate<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Candidate<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order(other)
    }
}

impl<'q, T> Nearest<'q, T> {
    pub fn new(query: &'q Query, count: usize) -> Self {
        Nearest {
            query,
            count,
            seen: 0,
            heap: BinaryHeap::with_capacity(count + 1),
        }
    }

    pub fn offer(&mut self, bytes: &[u8], of: T) {
        let score = self.query.score(bytes);
        let rank = self.query.rank(score);
        self.seen += 1;
        let farthest = self.heap.peek().map_or(f32::INFINITY, |candidate| candidate.rank);
        if self.heap.len() == self.count && rank >= farthest {
            return;
        }
        let seen = self.seen;
        self.heap.push(Candidate { rank, seen, score, of });
        if self.heap.len() > self.count {
            self.heap.pop();
        }
    }

    /// The nearest first, with their scores.
    pub fn finish(self) -> impl Iterator<Item = (f32, T)> {
        let sorted = self.heap.into_sorted_vec();
        sorted.into_iter().map(|candidate| (candidate.score, candidate.of))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bytes(vector: &[f32]) -> Vec<u8> {
        vector.iter().flat_map(|element| element.to_le_bytes()).collect()
    }

    #[test]
    fn scores_are_those_that_were_seen_on_aws() {
        let stored = [[1.0, 0.0, 0.0], [0.6, 0.8, 0.0], [0.0, 1.0, 0.0], [-1.0, 0.0, 0.0]];
        for (distance, wanted) in [
            (Distance::Cosine, [0.0, 0.4, 1.0, 2.0]),
            (Distance::Euclidean, [0.0, 0.8f32.sqrt(), 2f32.sqrt(), 2.0]),
            (Distance::DotProduct, [1.0, 0.6, 0.0, -1.0]),
        ] {
            let query = Query::new(vec![1.0, 0.0, 0.0], distance);
            let mut nearest = Nearest::new(&query, 4);
            for at in [2, 0, 3, 1] {
                nearest.offer(&bytes(&stored[at]), at);
            }
            for (at, (score, of)) in nearest.finish().enumerate() {
                assert_eq!(of, at);
                assert!((score - wanted[at]).abs() < 1e-6, "{distance:?}: {score}");
            }
        }
    }

    proptest! {
        #[test]
        fn a_vector_is_no_distance_from_itself(vector in proptest::collection::vec(-1e6f32..1e6, 1..40)) {
            for distance in [Distance::Cosine, Distance::Euclidean] {
                let query = Query::new(vector.clone(), distance);
                if vector.iter().any(|element| *element != 0.0) {
                    prop_assert_eq!(query.score(&bytes(&vector)), 0.0);
                }
            }
        }

        #[test]
        fn the_nearest_are_the_first_of_all_in_order(scores in proptest::collection::vec(-3i8..3, 0..40), count in 1usize..12) {
            let query = Query::new(vec![1.0], Distance::DotProduct);
            let mut nearest = Nearest::new(&query, count);
            for (at, score) in scores.iter().enumerate() {
                nearest.offer(&bytes(&[f32::from(*score)]), at);
            }
            let mut wanted: Vec<usize> = (0..scores.len()).collect();
            wanted.sort_by_key(|at| (-scores[*at], *at));
            wanted.truncate(count);
            prop_assert_eq!(nearest.finish().map(|(_, at)| at).collect::<Vec<_>>(), wanted);
        }
    }
}
