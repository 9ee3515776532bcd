//! Colours as numbers: 0xAARRGGBB, multiplied by their alpha, in the gamma space in which egui blends. Knows no shapes.

use egui::Color32;

/// Red and blue, or alpha and green moved down, each with room for a product above it.
const LANES: u32 = 0x00ff_00ff;
/// Half of each lane, to round a product.
const HALVES: u32 = 0x0080_0080;

/// A colour of egui.
pub(super) fn packed(colour: Color32) -> u32 {
    let [red, green, blue, alpha] = colour.to_array();
    u32::from_be_bytes([alpha, red, green, blue])
}

/// Two channels, each times `share` of 255.
fn lanes_times(lanes: u32, share: u32) -> u32 {
    let product = lanes * share + HALVES;
    ((product + ((product >> 8) & LANES)) >> 8) & LANES
}

/// Two channels each, added, at most 255.
fn lanes_plus(one: u32, other: u32) -> u32 {
    let sum = one + other;
    let over = sum & 0x0100_0100;
    (sum | (over - (over >> 8))) & LANES
}

/// All four channels times `share` of 255.
pub(super) fn times(colour: u32, share: u32) -> u32 {
    lanes_times(colour & LANES, share) | (lanes_times((colour >> 8) & LANES, share) << 8)
}

/// Two colours, channel by channel: what a texture makes of the colour of a shape.
pub(super) fn mixed(colour: u32, texel: u32) -> u32 {
    if texel == u32::MAX {
        return colour;
    }
    let share = texel & 0xff;
    if texel == share * 0x0101_0101 {
        return times(colour, share);
    }
    let channel = |shift: u32| {
        let product = ((colour >> shift) & 0xff) * ((texel >> shift) & 0xff) + 0x80;
        ((product + (product >> 8)) >> 8) << shift
    };
    channel(0) | channel(8) | channel(16) | channel(24)
}

/// A colour laid over a pixel.
pub(super) fn over(under: u32, colour: u32) -> u32 {
    let rest = 255 - (colour >> 24);
    let red_blue = lanes_plus(lanes_times(under & LANES, rest), colour & LANES);
    let green = lanes_plus(lanes_times((under >> 8) & 0xff, rest), (colour >> 8) & 0xff);
    red_blue | (green << 8)
}

/// A colour laid over a row of pixels.
pub(super) fn over_all(row: &mut [u32], colour: u32) {
    match colour >> 24 {
        0 if colour == 0 => {}
        255 => row.fill(colour & 0x00ff_ffff),
        _ => row.iter_mut().for_each(|pixel| *pixel = over(*pixel, colour)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_whole_covers_and_what_is_nothing_leaves() {
        for under in [0, 0x0012_3456, 0x00ff_ffff] {
            assert_eq!(over(under, 0xff65_4321), 0x0065_4321);
            assert_eq!(over(under, 0), under);
            assert_eq!(times(under | 0xff00_0000, 255), under | 0xff00_0000);
        }
        assert_eq!(mixed(0x80ff_4020, u32::MAX), 0x80ff_4020);
    }

    #[test]
    fn every_share_is_rounded_to_the_nearest() {
        for share in 0..=255_u32 {
            for value in 0..=255_u32 {
                let exact = (value * share * 2 + 255) / 510;
                assert_eq!(times(value * 0x0101_0101, share), exact * 0x0101_0101, "{value} times {share}");
                assert_eq!(over(value, share << 24), (value * (255 - share) * 2 + 255) / 510, "{value} under {share}");
            }
        }
    }

    #[test]
    fn channels_stay_apart_and_light_that_is_added_stops_at_white() {
        assert_eq!(mixed(0xffff_8000, 0xff80_ff40), 0xff80_8000);
        assert_eq!(over(0x0080_ff10, 0x00ff_ff20), 0x00ff_ff30);
    }
}
