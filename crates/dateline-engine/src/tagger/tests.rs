//! The weights file: what is refused.

use super::{MAGIC, Tagger};

#[test]
fn refuses_what_is_no_weights_file() {
    assert!(Tagger::open(b"").is_none());
    assert!(Tagger::open(&MAGIC).is_none());
    let mut bytes = MAGIC.to_vec();
    bytes.extend([0xff; 64]);
    assert!(Tagger::open(&bytes).is_none());
}
