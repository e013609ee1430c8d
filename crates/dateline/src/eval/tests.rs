//! Scoring on documents made by hand.
