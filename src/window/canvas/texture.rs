//! The textures that egui hands out, and what stands between their pixels. Knows no shapes.

use super::pixel::packed;
use egui::{TextureFilter, TextureId, TextureOptions, TextureWrapMode, TexturesDelta, epaint::ImageData};
use std::collections::HashMap;

/// A texture.
pub(super) struct Texture {
    pub(super) size: [usize; 2],
    pixels: Vec<u32>,
    options: TextureOptions,
}

impl Texture {
    /// Part of a row, if all of it lies inside.
    pub(super) fn row(&self, x: i64, y: i64, length: usize) -> Option<&[u32]> {
        let (x, y) = (usize::try_from(x).ok()?, usize::try_from(y).ok()?);
        let [width, height] = self.size;
        (y < height && x.checked_add(length)? <= width)
            .then(|| self.pixels.get(y * width + x..y * width + x + length))?
    }

    /// The colour at a place, in pixels of the texture from its corner.
    pub(super) fn sample(&self, x: f32, y: f32) -> u32 {
        if self.options.magnification == TextureFilter::Nearest {
            return self.at(x.floor() as i64, y.floor() as i64);
        }
        let (left, top) = ((x - 0.5).floor(), (y - 0.5).floor());
        let right = ((x - 0.5 - left) * 256.0) as u32;
        let down = ((y - 0.5 - top) * 256.0) as u32;
        let (left, top) = (left as i64, top as i64);
        let (next, below) = (left.saturating_add(1), top.saturating_add(1));
        if right == 0 && down == 0 {
            return self.at(left, top);
        }
        let corners = [
            (self.at(left, top), (256 - right) * (256 - down)),
            (self.at(next, top), right * (256 - down)),
            (self.at(left, below), (256 - right) * down),
            (self.at(next, below), right * down),
        ];
        let channel = |shift: u32| {
            let sum: u32 = corners.iter().map(|(colour, share)| ((colour >> shift) & 0xff) * share).sum();
            ((sum + 0x8000) >> 16) << shift
        };
        channel(0) | channel(8) | channel(16) | channel(24)
    }

    fn at(&self, x: i64, y: i64) -> u32 {
        let [width, height] = self.size;
        let index = self.place(y, height) * width + self.place(x, width);
        self.pixels.get(index).copied().unwrap_or_default()
    }

    /// A place on an axis, brought inside.
    fn place(&self, at: i64, size: usize) -> usize {
        let size = size.max(1) as i64;
        let place = match self.options.wrap_mode {
            TextureWrapMode::ClampToEdge => at.clamp(0, size - 1),
            TextureWrapMode::Repeat => at.rem_euclid(size),
            TextureWrapMode::MirroredRepeat => {
                let turn = at.rem_euclid(2 * size);
                turn.min(2 * size - 1 - turn)
            }
        };
        place as usize
    }
}

/// All textures.
#[derive(Default)]
pub(super) struct Textures(HashMap<TextureId, Texture>);

impl Textures {
    pub(super) fn get(&self, id: TextureId) -> Option<&Texture> {
        self.0.get(&id)
    }

    /// Takes what is new or changed; whether there was any.
    pub(super) fn take(&mut self, delta: &mut TexturesDelta) -> bool {
        let any = !delta.set.is_empty();
        for (id, changes) in delta.set.drain() {
            for change in changes {
                let ImageData::Color(image) = &change.image;
                let pixels = image.pixels.iter().copied().map(packed);
                match (change.pos, self.0.get_mut(&id)) {
                    (None, _) => {
                        let texture = Texture { size: image.size, pixels: pixels.collect(), options: change.options };
                        self.0.insert(id, texture);
                    }
                    (Some(place), Some(texture)) => texture.patch(place, image.size, pixels),
                    (Some(_), None) => {}
                }
            }
        }
        any
    }

    /// Forgets what is needed no more, once all is painted.
    pub(super) fn forget(&mut self, delta: &mut TexturesDelta) {
        for id in delta.free.drain() {
            self.0.remove(&id);
        }
    }
}

impl Texture {
    fn patch(&mut self, [left, top]: [usize; 2], [width, height]: [usize; 2], mut pixels: impl Iterator<Item = u32>) {
        for row in top..top + height {
            let start = row * self.size[0] + left;
            for place in start..start + width {
                let (Some(pixel), Some(new)) = (self.pixels.get_mut(place), pixels.next()) else { return };
                *pixel = new;
            }
        }
    }
}
