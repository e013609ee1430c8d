//! A read-only hash table over flat bytes: no parsing at start, no `unsafe`, the same bytes on every machine.
//!
//! Keys are 64-bit hashes, values are byte strings in one payload. Layout (little-endian): `u32` slot count,
//! `u32` payload length, slots of `u64` key + `u32` offset, then the payload: each value behind its length, as a
//! `u16`. Key 0 marks a free slot.

use std::borrow::Cow;
use std::collections::BTreeMap;

const HEADER: usize = 8;
const SLOT: usize = 12;
const LENGTH: usize = 2;

/// A table read in place.
#[derive(Clone, Debug)]
pub struct FlatTable {
    bytes: Cow<'static, [u8]>,
    slots: u64,
    payload: usize,
}

/// The slot where the search for a key begins: its hash spread evenly over the slots.
#[inline]
fn home(key: u64, slots: u64) -> u64 {
    let spread = key.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    ((u128::from(spread) * u128::from(slots)) >> 64) as u64
}

impl Default for FlatTable {
    fn default() -> Self {
        let bytes = build(&BTreeMap::new());
        Self { bytes: Cow::Owned(bytes), slots: 1, payload: HEADER + SLOT }
    }
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

impl FlatTable {
    /// Reads a table made by [`build`]; `None` when the bytes are not one.
    pub fn new(bytes: Cow<'static, [u8]>) -> Option<Self> {
        let slots = u32_at(&bytes, 0)? as usize;
        let payload_len = u32_at(&bytes, 4)? as usize;
        let payload = HEADER + slots * SLOT;
        (slots > 0 && bytes.len() == payload + payload_len).then_some(Self { bytes, slots: slots as u64, payload })
    }

    /// The value stored under a key.
    #[inline]
    pub fn get(&self, key: u64) -> Option<&[u8]> {
        let mut slot = home(key, self.slots);
        loop {
            let at = HEADER + slot as usize * SLOT;
            let entry: &[u8; SLOT] = self.bytes.get(at..at + SLOT)?.try_into().ok()?;
            let found =
                u64::from_le_bytes([entry[0], entry[1], entry[2], entry[3], entry[4], entry[5], entry[6], entry[7]]);
            if found == key && key != 0 {
                let at = self.payload + u32::from_le_bytes([entry[8], entry[9], entry[10], entry[11]]) as usize;
                let len: &[u8; LENGTH] = self.bytes.get(at..at + LENGTH)?.try_into().ok()?;
                let start = at + LENGTH;
                return self.bytes.get(start..start + usize::from(u16::from_le_bytes(*len)));
            }
            if found == 0 {
                return None;
            }
            slot = if slot + 1 == self.slots { 0 } else { slot + 1 };
        }
    }

    /// The whole table as bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// Builds the bytes of a table. Keys must not be 0; a value longer than 65,535 bytes is left out.
pub fn build(entries: &BTreeMap<u64, Vec<u8>>) -> Vec<u8> {
    // Three quarters full: a free slot is near, and little is wasted.
    let slots = (entries.len() * 4 / 3 + 1) as u64;
    let mut table = vec![(0u64, 0u32); slots as usize];
    let mut payload = Vec::new();
    let mut seen: BTreeMap<&[u8], u32> = BTreeMap::new();
    for (&key, value) in entries {
        let Ok(len) = u16::try_from(value.len()) else { continue };
        let offset = *seen.entry(value.as_slice()).or_insert_with(|| {
            let at = payload.len() as u32;
            payload.extend_from_slice(&len.to_le_bytes());
            payload.extend_from_slice(value);
            at
        });
        let mut slot = home(key, slots);
        while table[slot as usize].0 != 0 {
            slot = (slot + 1) % slots;
        }
        table[slot as usize] = (key, offset);
    }
    let mut bytes = Vec::with_capacity(HEADER + table.len() * SLOT + payload.len());
    bytes.extend_from_slice(&(slots as u32).to_le_bytes());
    bytes.extend_from_slice(&(payload.len() as u32).to_le_bytes());
    for (key, offset) in table {
        bytes.extend_from_slice(&key.to_le_bytes());
        bytes.extend_from_slice(&offset.to_le_bytes());
    }
    bytes.extend_from_slice(&payload);
    bytes
}

/// A read-only map over flat bytes that is asked rarely and should be small: sorted keys, found by halving.
///
/// Layout (little-endian): `u32` count, the `u64` keys in order, `u32` offsets (one more than keys), then the values.
#[derive(Clone, Debug, Default)]
pub struct SortedTable {
    bytes: Cow<'static, [u8]>,
    count: usize,
}

impl SortedTable {
    /// Reads a table made by [`build_sorted`]; `None` when the bytes are not one.
    pub fn new(bytes: Cow<'static, [u8]>) -> Option<Self> {
        let count = u32_at(&bytes, 0)? as usize;
        let values = Self::values(count);
        let end = u32_at(&bytes, values - 4)? as usize;
        (bytes.len() == values + end).then_some(Self { bytes, count })
    }

    fn values(count: usize) -> usize {
        4 + count * 8 + (count + 1) * 4
    }

    fn key(&self, index: usize) -> Option<u64> {
        let at = 4 + index * 8;
        Some(u64::from_le_bytes(self.bytes.get(at..at + 8)?.try_into().ok()?))
    }

    /// Indexes between which a key stands if it is there: keys are hashes, so its own size tells about where to look.
    fn around(&self, key: u64) -> (usize, usize) {
        let guess = ((u128::from(key) * self.count as u128) >> 64) as usize;
        let mut reach = 64;
        loop {
            let (low, high) = (guess.saturating_sub(reach), (guess + reach).min(self.count));
            let below = low == 0 || self.key(low - 1).is_some_and(|before| before < key);
            if below && (high == self.count || self.key(high).is_some_and(|after| after > key)) {
                return (low, high);
            }
            reach *= 4;
        }
    }

    /// The value stored under a key.
    pub fn get(&self, key: u64) -> Option<&[u8]> {
        let (mut low, mut high) = self.around(key);
        while low < high {
            let middle = low.midpoint(high);
            if self.key(middle)? < key {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if low == self.count || self.key(low)? != key {
            return None;
        }
        let (offsets, values) = (4 + self.count * 8, Self::values(self.count));
        let start = u32_at(&self.bytes, offsets + low * 4)? as usize;
        let end = u32_at(&self.bytes, offsets + low * 4 + 4)? as usize;
        self.bytes.get(values + start..values + end)
    }
}

/// Builds the bytes of a sorted table.
pub fn build_sorted(entries: &BTreeMap<u64, Vec<u8>>) -> Vec<u8> {
    let mut bytes = (entries.len() as u32).to_le_bytes().to_vec();
    for key in entries.keys() {
        bytes.extend_from_slice(&key.to_le_bytes());
    }
    let mut at = 0u32;
    bytes.extend_from_slice(&at.to_le_bytes());
    for value in entries.values() {
        at += value.len() as u32;
        bytes.extend_from_slice(&at.to_le_bytes());
    }
    for value in entries.values() {
        bytes.extend_from_slice(value);
    }
    bytes
}

/// A list of byte strings addressed by index, decoded on demand.
#[derive(Clone, Debug, Default)]
pub struct FlatList {
    bytes: Cow<'static, [u8]>,
    count: usize,
}

impl FlatList {
    /// Reads a list made by [`build_list`].
    pub fn new(bytes: Cow<'static, [u8]>) -> Option<Self> {
        let count = u32_at(&bytes, 0)? as usize;
        (bytes.len() >= 4 + (count + 1) * 4).then_some(Self { bytes, count })
    }

    /// The item at an index.
    pub fn get(&self, index: usize) -> Option<&[u8]> {
        let start = u32_at(&self.bytes, 4 + index * 4)? as usize;
        let end = u32_at(&self.bytes, 8 + index * 4)? as usize;
        if index < self.count { self.bytes.get(start..end) } else { None }
    }

    /// How many items there are.
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The whole list as bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// Builds the bytes of a list.
pub fn build_list(items: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = (items.len() as u32).to_le_bytes().to_vec();
    let mut at = 4 + (items.len() as u32 + 1) * 4;
    bytes.extend_from_slice(&at.to_le_bytes());
    for item in items {
        at += item.len() as u32;
        bytes.extend_from_slice(&at.to_le_bytes());
    }
    for item in items {
        bytes.extend_from_slice(item);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_was_stored_and_nothing_else() {
        let entries: BTreeMap<u64, Vec<u8>> = (1..500u64).map(|i| (i * 7919, i.to_string().into_bytes())).collect();
        let table = FlatTable::new(Cow::Owned(build(&entries))).expect("a table");
        for (key, value) in &entries {
            assert_eq!(table.get(*key), Some(value.as_slice()));
        }
        assert_eq!(table.get(3), None);
        assert_eq!(table.get(0), None);
        assert_eq!(FlatTable::default().get(5), None);
    }

    #[test]
    fn sorted_table_finds_what_was_stored_and_nothing_else() {
        let entries: BTreeMap<u64, Vec<u8>> = (1..500u64).map(|i| (i * 7919, i.to_string().into_bytes())).collect();
        let table = SortedTable::new(Cow::Owned(build_sorted(&entries))).expect("a table");
        for (key, value) in &entries {
            assert_eq!(table.get(*key), Some(value.as_slice()));
        }
        assert_eq!(table.get(3), None);
        assert_eq!(table.get(u64::MAX), None);
        assert_eq!(SortedTable::default().get(5), None);
    }

    #[test]
    fn list_returns_items_by_index() {
        let list =
            FlatList::new(Cow::Owned(build_list(&[b"a".to_vec(), b"".to_vec(), b"ccc".to_vec()]))).expect("a list");
        assert_eq!(list.len(), 3);
        assert_eq!(list.get(2), Some(b"ccc".as_slice()));
        assert_eq!(list.get(1), Some(b"".as_slice()));
        assert_eq!(list.get(3), None);
    }
}
