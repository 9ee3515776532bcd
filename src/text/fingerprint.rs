//! A short name for bytes, so that two versions of a list can be told apart. No protection against anybody.

/// Sixteen hexadecimal digits, other for other bytes (FNV-1a, 64 bits; Fowler, Noll & Vo 1991).
#[must_use]
pub fn fingerprint<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let bytes = parts.into_iter().flatten();
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}
