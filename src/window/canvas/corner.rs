//! Corners of shapes on a grid finer than pixels, so that neighbours agree exactly which pixels are whose. Paints nothing.

use super::{pixel::packed, texture::Texture};
use egui::{Rect, epaint::Vertex};

/// Parts of a pixel: what graphics cards have too.
pub(super) const PARTS: i64 = 256;
/// From the edge of a pixel to its middle, where it is asked whether a shape holds it.
pub(super) const MIDDLE: i64 = PARTS / 2;
/// Farther out than any screen, and near enough that products of two places fit a number.
const FAR: i64 = 1 << 28;

/// A corner.
#[derive(Copy, Clone)]
pub(super) struct Corner {
    /// In parts of a pixel.
    pub(super) x: i64,
    pub(super) y: i64,
    /// In pixels of the texture.
    pub(super) u: f32,
    pub(super) v: f32,
    pub(super) colour: u32,
}

impl Corner {
    pub(super) fn new(vertex: &Vertex, pixels_per_point: f32, texture: &Texture) -> Self {
        Self {
            x: parts(vertex.pos.x * pixels_per_point),
            y: parts(vertex.pos.y * pixels_per_point),
            u: vertex.uv.x * texture.size[0] as f32,
            v: vertex.uv.y * texture.size[1] as f32,
            colour: packed(vertex.color),
        }
    }
}

/// A place in pixels, in parts of a pixel.
pub(super) fn parts(pixels: f32) -> i64 {
    ((pixels * PARTS as f32).round() as i64).clamp(-FAR, FAR)
}

/// The first pixel whose middle lies at a place or behind it.
pub(super) fn first_from(place: i64) -> i64 {
    ceiling(place - MIDDLE, PARTS)
}

/// A quotient rounded up; the divisor is positive.
pub(super) fn ceiling(value: i64, by: i64) -> i64 {
    -(-value).div_euclid(by)
}

/// A rectangle of whole pixels: `left..right`, `top..bottom`.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(super) struct Clip {
    pub(super) left: i64,
    pub(super) top: i64,
    pub(super) right: i64,
    pub(super) bottom: i64,
}

impl Clip {
    /// Where egui lets a mesh be seen, on a screen of that size.
    pub(super) fn new(rect: Rect, pixels_per_point: f32, [width, height]: [usize; 2]) -> Self {
        let pixel = |points: f32, most: usize| ((points * pixels_per_point).round() as i64).clamp(0, most as i64);
        Self {
            left: pixel(rect.min.x, width),
            top: pixel(rect.min.y, height),
            right: pixel(rect.max.x, width),
            bottom: pixel(rect.max.y, height),
        }
    }

    /// What lies in these rows too.
    pub(super) fn within(self, top: i64, bottom: i64) -> Self {
        Self { top: self.top.max(top), bottom: self.bottom.min(bottom), ..self }
    }
}

/// A part of the canvas: some of its rows, whole.
pub(super) struct Strip<'a> {
    pub(super) width: usize,
    /// The first row.
    pub(super) top: i64,
    pub(super) pixels: &'a mut [u32],
}

impl Strip<'_> {
    /// The pixels `left..right` of a row of the canvas.
    pub(super) fn row(&mut self, y: i64, left: i64, right: i64) -> &mut [u32] {
        let start = (y - self.top) * self.width as i64;
        let range = usize::try_from(start + left).ok().zip(usize::try_from(start + right).ok());
        range.and_then(|(from, to)| self.pixels.get_mut(from..to)).unwrap_or_default()
    }
}
