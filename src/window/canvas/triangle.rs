//! Triangles, with colours and places of a texture that change from corner to corner.

use super::{
    corner::{Clip, Corner, MIDDLE, PARTS, Strip, ceiling, first_from},
    pixel::{mixed, over, over_all},
    texture::Texture,
};

/// A triangle whose corners go round with the clock.
#[derive(Copy, Clone)]
pub(super) struct Triangle([Corner; 3]);

impl Triangle {
    /// `None` where the corners lie on a line.
    pub(super) fn of([a, b, c]: [Corner; 3]) -> Option<Self> {
        match area([a, b, c]) {
            0 => None,
            1.. => Some(Self([a, b, c])),
            _ => Some(Self([a, c, b])),
        }
    }

    pub(super) fn paint(&self, strip: &mut Strip<'_>, clip: Clip, texture: &Texture) {
        let Self([a, b, c]) = self;
        let (low, high) = (a.y.min(b.y).min(c.y), a.y.max(b.y).max(c.y));
        let edges = [Edge::new(a, b), Edge::new(b, c), Edge::new(c, a)];
        let plain = [b, c].iter().all(|corner| corner.colour == a.colour);
        let steady = [b, c].iter().all(|corner| corner.u == a.u && corner.v == a.v);
        let texel = steady.then(|| texture.sample(a.u, a.v));
        let fields = (!plain || !steady).then(|| self.fields());
        for y in first_from(low).max(clip.top)..(first_from(high) + 1).min(clip.bottom) {
            let (mut left, mut right) = (clip.left, clip.right);
            for edge in &edges {
                edge.narrow(y * PARTS + MIDDLE, &mut left, &mut right);
            }
            if left >= right {
                continue;
            }
            let row = strip.row(y, left, right);
            match (&fields, texel) {
                (None, texel) => over_all(row, mixed(a.colour, texel.unwrap_or(u32::MAX))),
                (Some(fields), Some(texel)) => fields.fade(row, a, (left, y), texel),
                (Some(fields), None) => fields.textured(row, a, (left, y), plain, texture),
            }
        }
    }

    fn fields(&self) -> Fields {
        let Self([a, b, c]) = self;
        let area = area(self.0) as f64;
        let parts = PARTS as f64;
        let slope = |at: &dyn Fn(&Corner) -> f64| {
            let (first, second) = (at(b) - at(a), at(c) - at(a));
            let across = first * (c.y - a.y) as f64 - second * (b.y - a.y) as f64;
            let down = second * (b.x - a.x) as f64 - first * (c.x - a.x) as f64;
            (across / area * parts, down / area * parts)
        };
        Fields {
            colour: SHIFTS.map(|shift| slope(&|corner| f64::from((corner.colour >> shift) & 0xff))),
            texture: [slope(&|corner| f64::from(corner.u)), slope(&|corner| f64::from(corner.v))],
        }
    }
}

/// Twice the area, in parts of a pixel; negative against the clock.
fn area([a, b, c]: [Corner; 3]) -> i64 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/// A side, with the inside to its right.
struct Edge {
    x: i64,
    y: i64,
    across: i64,
    down: i64,
    /// What the product must reach: a middle of a pixel on the line itself is inside of a left or upper side only, so that it
    /// belongs to one of two neighbours.
    least: i64,
}

impl Edge {
    fn new(from: &Corner, to: &Corner) -> Self {
        let (across, down) = (to.x - from.x, to.y - from.y);
        let first = down < 0 || (down == 0 && across > 0);
        Self { x: from.x, y: from.y, across, down, least: i64::from(!first) }
    }

    /// Narrows a row of pixels to those inside. `y` is the height of their middles.
    fn narrow(&self, y: i64, left: &mut i64, right: &mut i64) {
        // inside: across · (y − self.y) − down · (x − self.x) ≥ least
        let rest = self.across * (y - self.y) + self.down * self.x - self.least;
        match self.down {
            0 if rest < 0 => *right = *left,
            0 => {}
            1.. => *right = (*right).min((rest.div_euclid(self.down) - MIDDLE).div_euclid(PARTS) + 1),
            _ => *left = (*left).max(first_from(ceiling(-rest, -self.down))),
        }
    }
}

/// Where the channels stand in a colour.
const SHIFTS: [u32; 4] = [24, 16, 8, 0];

/// How fast channels and places of the texture change, a pixel across and a pixel down.
struct Fields {
    colour: [(f64, f64); 4],
    texture: [(f64, f64); 2],
}

impl Fields {
    /// From a corner to the middle of a pixel, in pixels.
    fn way(a: &Corner, (x, y): (i64, i64)) -> (f64, f64) {
        let parts = PARTS as f64;
        ((x * PARTS + MIDDLE - a.x) as f64 / parts, (y * PARTS + MIDDLE - a.y) as f64 / parts)
    }

    fn colours(&self, a: &Corner, start: (i64, i64)) -> ([f32; 4], [f32; 4]) {
        let (right, down) = Self::way(a, start);
        let at = |(shift, (across, below)): (u32, (f64, f64))| {
            (f64::from((a.colour >> shift) & 0xff) + across * right + below * down) as f32
        };
        let first = std::array::from_fn(|part| at((SHIFTS[part], self.colour[part])));
        (first, self.colour.map(|(across, _)| across as f32))
    }

    /// A row of colours that change, on one place of the texture.
    fn fade(&self, row: &mut [u32], a: &Corner, start: (i64, i64), texel: u32) {
        let (mut colour, step) = self.colours(a, start);
        for pixel in row {
            *pixel = over(*pixel, mixed(joined(colour), texel));
            (0..4).for_each(|part| colour[part] += step[part]);
        }
    }

    /// A row cut from the texture.
    fn textured(&self, row: &mut [u32], a: &Corner, start: (i64, i64), plain: bool, texture: &Texture) {
        let (mut colour, step) = self.colours(a, start);
        let (right, down) = Self::way(a, start);
        let [u, v] = self.texture;
        let mut place =
            [(f64::from(a.u) + u.0 * right + u.1 * down) as f32, (f64::from(a.v) + v.0 * right + v.1 * down) as f32];
        for pixel in row {
            let texel = texture.sample(place[0], place[1]);
            if texel != 0 {
                let own = if plain { a.colour } else { joined(colour) };
                *pixel = over(*pixel, mixed(own, texel));
            }
            (0..4).for_each(|part| colour[part] += step[part]);
            place = [place[0] + u.0 as f32, place[1] + v.0 as f32];
        }
    }
}

fn joined(colour: [f32; 4]) -> u32 {
    let [alpha, red, green, blue] = colour.map(|channel| (channel + 0.5) as u8);
    u32::from_be_bytes([alpha, red, green, blue])
}
