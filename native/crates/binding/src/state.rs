//! Exports of the state engine.
