//! The canvas: a picture that is painted anew where it changed, strip by strip, on every core. Knows no windows.

use super::{
    corner::{Clip, Strip},
    piece::{Layer, Piece, Trace, pieces},
    pixel::packed,
    texture::Textures,
};
use crate::work::Work;
use egui::{
    Color32, ColorImage, TexturesDelta,
    epaint::{ClippedPrimitive, Primitive},
};
use rustc_hash::FxHasher;
use std::{
    hash::{Hash, Hasher},
    ops::Range,
    sync::{Mutex, PoisonError},
};

/// Rows of a strip: few, so that a small change costs little; many enough that long shapes are not taken apart too often.
const ROWS: usize = 24;

/// A picture of a window, painted without a graphics card.
#[derive(Default)]
pub struct Canvas {
    size: [usize; 2],
    /// 0x00RRGGBB, row by row.
    pixels: Vec<u32>,
    textures: Textures,
    /// What was painted into each strip.
    prints: Vec<u64>,
}

/// Rows that were painted anew.
pub type Painted = Vec<Range<usize>>;

impl Canvas {
    /// Width and height in pixels.
    #[must_use]
    pub fn size(&self) -> [usize; 2] {
        self.size
    }

    /// The pixels of some rows: 0x00RRGGBB.
    #[must_use]
    pub fn rows(&self, rows: Range<usize>) -> &[u32] {
        self.pixels.get(rows.start * self.size[0]..rows.end * self.size[0]).unwrap_or_default()
    }

    /// A copy of it.
    #[must_use]
    pub fn image(&self) -> ColorImage {
        let colour = |pixel: &u32| {
            let [_, red, green, blue] = pixel.to_be_bytes();
            Color32::from_rgb(red, green, blue)
        };
        ColorImage::new(self.size, self.pixels.iter().map(colour).collect())
    }

    /// Changes its size; all of it is painted at the next call of [`Canvas::paint`].
    pub fn resize(&mut self, size: [usize; 2]) {
        if self.size != size {
            self.size = size;
            self.pixels = vec![0; size[0] * size[1]];
            self.prints.clear();
        }
    }

    /// Paints what egui drew in a frame over a ground, and takes the textures that came with it. Only strips in which something
    /// else is drawn than the last time are painted; which rows these are.
    pub fn paint(
        &mut self,
        primitives: &[ClippedPrimitive],
        delta: &mut TexturesDelta,
        pixels_per_point: f32,
        ground: Color32,
        work: &dyn Work,
    ) -> Painted {
        if self.textures.take(delta) {
            self.prints.clear();
        }
        let Self { size, pixels, textures, prints } = self;
        let layers = layers(primitives, textures, pixels_per_point, *size);
        let plan = Plan::new(&layers, size[1].div_ceil(ROWS), ground);
        prints.resize(plan.strips.len(), 0);
        let mut stale = Vec::new();
        let strips = pixels.chunks_mut((size[0] * ROWS).max(1)).zip(&plan.strips).zip(prints).enumerate();
        for (at, ((pixels, planned), print)) in strips {
            let new = planned.print.finish() | 1;
            if std::mem::replace(print, new) != new {
                stale.push((at, planned, Mutex::new(pixels)));
            }
        }
        work.run(stale.len(), &|job| {
            let Some((at, planned, pixels)) = stale.get(job) else { return };
            let mut pixels = pixels.lock().unwrap_or_else(PoisonError::into_inner);
            let strip = Strip { width: size[0], top: (at * ROWS) as i64, pixels: &mut pixels };
            planned.paint(&layers, strip, packed(ground) & 0x00ff_ffff);
        });
        let painted = stale.iter().map(|(at, ..)| at * ROWS..((at + 1) * ROWS).min(size[1])).collect();
        textures.forget(delta);
        painted
    }
}

fn layers<'a>(
    primitives: &'a [ClippedPrimitive],
    textures: &'a Textures,
    pixels_per_point: f32,
    size: [usize; 2],
) -> Vec<Layer<'a>> {
    let layer = |ClippedPrimitive { clip_rect, primitive }: &'a ClippedPrimitive| {
        let Primitive::Mesh(mesh) = primitive else { return None };
        let texture = textures.get(mesh.texture_id)?;
        Some(Layer { mesh, texture, clip: Clip::new(*clip_rect, pixels_per_point, size), pixels_per_point })
    };
    primitives.iter().filter_map(layer).collect()
}

/// Which pieces touch which strip, in the order in which they are painted.
struct Plan {
    strips: Vec<Planned>,
}

#[derive(Clone, Default)]
struct Planned {
    pieces: Vec<Piece>,
    print: FxHasher,
}

impl Plan {
    fn new(layers: &[Layer<'_>], count: usize, ground: Color32) -> Self {
        let mut strips = vec![Planned::default(); count];
        for strip in &mut strips {
            strip.print.write_u32(packed(ground));
        }
        let mut found = Vec::new();
        for (number, layer) in layers.iter().enumerate() {
            pieces(number as u32, layer, &mut found);
            let Clip { left, top, right, bottom } = layer.clip;
            let own = (layer.mesh.texture_id, left, top, right, bottom, layer.pixels_per_point.to_bits());
            for (piece, Trace { top, bottom, print }) in found.drain(..) {
                let touched = top as usize / ROWS..(bottom as usize).div_ceil(ROWS);
                for strip in strips.get_mut(touched).unwrap_or_default() {
                    if strip.pieces.last().is_none_or(|last| last.layer != piece.layer) {
                        own.hash(&mut strip.print);
                    }
                    strip.print.write_u64(print);
                    strip.pieces.push(piece);
                }
            }
        }
        Self { strips }
    }
}

impl Planned {
    fn paint(&self, layers: &[Layer<'_>], mut strip: Strip<'_>, ground: u32) {
        strip.pixels.fill(ground);
        let top = strip.top;
        let bottom = top + (strip.pixels.len() / strip.width.max(1)) as i64;
        for piece in &self.pieces {
            if let Some(layer) = layers.get(piece.layer as usize) {
                piece.paint(layer, &mut strip, layer.clip.within(top, bottom));
            }
        }
    }
}
