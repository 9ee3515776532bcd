//! Rectangles of one colour, plain or cut from a texture: letters above all. Quicker than the two triangles that egui makes of them.

use super::{
    corner::{Clip, Corner, MIDDLE, PARTS, Strip, first_from},
    pixel::{mixed, over, over_all},
    texture::Texture,
};

/// How far a place in a texture may lie from the middle of a pixel and still be that pixel's own, in pixels.
const STEADY: f32 = 1.0 / 64.0;

/// A rectangle: its left upper and right lower corner.
#[derive(Copy, Clone)]
pub(super) struct Rectangle(pub(super) Corner, pub(super) Corner);

impl Rectangle {
    /// The rectangle that two triangles make whose four corners egui lists in this order: left upper, right upper, left lower,
    /// right lower.
    pub(super) fn of([a, b, c, d]: [Corner; 4]) -> Option<Self> {
        let straight = a.y == b.y && c.y == d.y && a.x == c.x && b.x == d.x && a.x < b.x && a.y < c.y;
        let even = a.v == b.v && c.v == d.v && a.u == c.u && b.u == d.u;
        let plain = [b, c, d].iter().all(|corner| corner.colour == a.colour);
        (straight && even && plain).then_some(Self(a, d))
    }

    pub(super) fn paint(self, strip: &mut Strip<'_>, clip: Clip, texture: &Texture) {
        let Self(from, to) = self;
        let (left, right) = (first_from(from.x).max(clip.left), first_from(to.x).min(clip.right));
        let (top, bottom) = (first_from(from.y).max(clip.top), first_from(to.y).min(clip.bottom));
        if left >= right || top >= bottom {
            return;
        }
        if from.u == to.u && from.v == to.v {
            let colour = mixed(from.colour, texture.sample(from.u, from.v));
            for y in top..bottom {
                over_all(strip.row(y, left, right), colour);
            }
            return;
        }
        let across = Axis::new((from.x, to.x), (from.u, to.u), left);
        let down = Axis::new((from.y, to.y), (from.v, to.v), top);
        let length = usize::try_from(right - left).unwrap_or_default();
        for y in top..bottom {
            let v = down.at(y - top);
            let whole = across
                .whole()
                .zip(down.whole())
                .and_then(|(x, first)| texture.row(x, first.saturating_add(y - top), length));
            let row = strip.row(y, left, right);
            match whole {
                Some(texels) => row.iter_mut().zip(texels).for_each(|(pixel, texel)| lay(pixel, from.colour, *texel)),
                None => row.iter_mut().zip(0..).for_each(|(pixel, x)| {
                    lay(pixel, from.colour, texture.sample(across.at(x), v));
                }),
            }
        }
    }
}

fn lay(pixel: &mut u32, colour: u32, texel: u32) {
    if texel != 0 {
        *pixel = over(*pixel, mixed(colour, texel));
    }
}

/// Where the pixels of a row or a column lie in the texture.
#[derive(Copy, Clone)]
struct Axis {
    start: f32,
    step: f32,
}

impl Axis {
    /// From the first pixel on, for a side that goes from one place to another, and likewise in the texture.
    fn new(side: (i64, i64), texture: (f32, f32), first: i64) -> Self {
        let slope = (texture.1 - texture.0) / (side.1 - side.0) as f32;
        Self { start: texture.0 + (first * PARTS + MIDDLE - side.0) as f32 * slope, step: slope * PARTS as f32 }
    }

    fn at(self, pixel: i64) -> f32 {
        self.start + self.step * pixel as f32
    }

    /// The pixel of the texture under the first pixel, if all lie on middles of pixels of the texture.
    fn whole(self) -> Option<i64> {
        let first = (self.start - 0.5).round();
        let steady = (self.start - 0.5 - first).abs() < STEADY && (self.step - 1.0).abs() < STEADY * STEADY;
        steady.then_some(first as i64)
    }
}
