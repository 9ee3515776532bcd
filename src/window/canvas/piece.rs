//! Pieces of meshes: a triangle, or two that make a rectangle. Finds them in egui's lists, says where they lie, paints them.

use super::{
    corner::{Clip, Corner, Strip},
    rectangle::Rectangle,
    texture::Texture,
    triangle::Triangle,
};
use egui::epaint::{Mesh, Vertex};
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// A mesh that is seen, with what painting it needs.
#[derive(Copy, Clone)]
pub(super) struct Layer<'a> {
    pub(super) mesh: &'a Mesh,
    pub(super) texture: &'a Texture,
    pub(super) clip: Clip,
    pub(super) pixels_per_point: f32,
}

/// A piece: where its corners begin in the list of its layer's mesh.
#[derive(Copy, Clone)]
pub(super) struct Piece {
    pub(super) layer: u32,
    start: u32,
    corners: Corners,
}

#[derive(Copy, Clone, PartialEq, Eq)]
enum Corners {
    Three,
    /// Two triangles with the middle two of four corners in common.
    Four,
}

/// Rows that a piece may touch, and what tells it from another.
pub(super) struct Trace {
    pub(super) top: i64,
    pub(super) bottom: i64,
    pub(super) print: u64,
}

/// All pieces of a layer that may be seen.
pub(super) fn pieces(number: u32, layer: &Layer<'_>, found: &mut Vec<(Piece, Trace)>) {
    let indices = &layer.mesh.indices;
    let mut start = 0;
    while start + 3 <= indices.len() {
        let four = matches!(indices.get(start..start + 6), Some([_, b, c, d, e, _]) if b == e && c == d);
        let corners = if four { Corners::Four } else { Corners::Three };
        let piece = Piece { layer: number, start: start as u32, corners };
        if let Some(trace) = piece.trace(layer) {
            found.push((piece, trace));
        }
        start += if four { 6 } else { 3 };
    }
}

impl Piece {
    fn vertices<'a>(&self, layer: &Layer<'a>) -> impl Iterator<Item = &'a Vertex> + use<'a> {
        let start = self.start as usize;
        let indices = layer.mesh.indices.get(start..).unwrap_or_default();
        let (from, skipped) = match self.corners {
            Corners::Three => (3, 0),
            Corners::Four => (3, 2),
        };
        let last = (skipped > 0).then(|| indices.get(from + skipped)).flatten();
        let mesh = layer.mesh;
        indices.iter().take(from).chain(last).filter_map(move |index| mesh.vertices.get(*index as usize))
    }

    fn trace(&self, layer: &Layer<'_>) -> Option<Trace> {
        let mut bounds = egui::Rect::NOTHING;
        let mut hasher = FxHasher::default();
        for vertex in self.vertices(layer) {
            bounds.extend_with(vertex.pos);
            let pair = |one: f32, other: f32| (u64::from(one.to_bits()) << 32) | u64::from(other.to_bits());
            hasher.write_u64(pair(vertex.pos.x, vertex.pos.y));
            hasher.write_u64(pair(vertex.uv.x, vertex.uv.y));
            hasher.write_u32(u32::from_ne_bytes(vertex.color.to_array()));
        }
        let scaled = bounds * layer.pixels_per_point;
        let clip = layer.clip;
        let seen = scaled.max.x > clip.left as f32 && scaled.min.x < clip.right as f32;
        let top = (scaled.min.y.floor() as i64).max(clip.top);
        let bottom = (scaled.max.y.ceil() as i64).saturating_add(1).min(clip.bottom);
        (seen && top < bottom).then(|| Trace { top, bottom, print: hasher.finish() })
    }

    /// Paints what of it lies in a strip of the canvas.
    pub(super) fn paint(&self, layer: &Layer<'_>, strip: &mut Strip<'_>, clip: Clip) {
        let mut corners = self.vertices(layer).map(|vertex| Corner::new(vertex, layer.pixels_per_point, layer.texture));
        let (Some(a), Some(b), Some(c)) = (corners.next(), corners.next(), corners.next()) else { return };
        let fourth = corners.next();
        if let Some(rectangle) = fourth.and_then(|d| Rectangle::of([a, b, c, d])) {
            return rectangle.paint(strip, clip, layer.texture);
        }
        for three in std::iter::once([a, b, c]).chain(fourth.map(|d| [c, b, d])) {
            if let Some(triangle) = Triangle::of(three) {
                triangle.paint(strip, clip, layer.texture);
            }
        }
    }
}
