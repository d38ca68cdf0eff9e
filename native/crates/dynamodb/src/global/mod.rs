//! Global tables: of version 2019.11.21, whose replicas are tables of their own in other regions, and what is left of version 2017.11.29.

pub mod legacy;
