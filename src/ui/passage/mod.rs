//! The one widget for article text: lays out passages with their roles in any script and direction, and keeps the layouts by
//! content. Knows nothing of what the roles mean: the theme does.

mod direction;
mod flow;
mod order;

use direction::runs_right_to_left;
pub(super) use order::order_painted;

use super::theme::Theme;
use crate::{
    text::Span,
    view::{Passage, Role, Stretch},
};
use egui::{Color32, FontFamily, Galley, Painter, Pos2, Rect, Stroke, Vec2};
use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
};

/// How a passage is set.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Setting {
    /// The letters.
    pub(super) family: FontFamily,
    /// Their size, in points.
    pub(super) size: f32,
    /// Their colour.
    pub(super) colour: Color32,
    /// The width to wrap at, in points.
    pub(super) width: f32,
    /// Lines at most; the last ends in an ellipsis (left-to-right text only).
    pub(super) lines: usize,
}

impl Setting {
    /// Article text of that size, as many lines as it needs.
    pub(super) fn new(family: FontFamily, size: f32, colour: Color32, width: f32) -> Self {
        Self { family, size, colour, width: width.max(24.0), lines: usize::MAX }
    }

    /// The same in at most that many lines.
    pub(super) fn lines(mut self, lines: usize) -> Self {
        self.lines = lines;
        self
    }

    fn line_height(&self) -> f32 {
        (self.size * 1.42).round()
    }
}

/// A part of a line.
pub(super) struct Piece {
    pub(super) at: Vec2,
    pub(super) galley: Arc<Galley>,
}

/// What a role lays behind and under letters, at a place.
struct Ground {
    rect: Rect,
    fill: Option<Color32>,
    line: Option<Stroke>,
    stretch: Stretch,
}

/// A passage laid out.
pub(super) struct Laid {
    /// Its size.
    pub(super) size: Vec2,
    pieces: Vec<Piece>,
    /// Behind and under the letters.
    grounds: Vec<Ground>,
    /// Which bytes stand where, a rectangle a line or less.
    places: Vec<(Rect, Span)>,
}

impl Laid {
    /// Draws it with its upper left corner there.
    pub(super) fn paint(&self, painter: &Painter, at: Pos2) {
        for ground in &self.grounds {
            let rect = ground.rect.translate(at.to_vec2());
            if let Some(fill) = ground.fill {
                painter.rect_filled(rect.expand2(Vec2::new(1.5, 0.0)), 2.5, fill);
            }
            if let Some(line) = ground.line {
                painter.hline(rect.x_range(), rect.bottom() - 1.0, line);
            }
        }
        for piece in &self.pieces {
            painter.galley(at + piece.at, Arc::clone(&piece.galley), Color32::PLACEHOLDER);
        }
    }

    /// The stretches of that role at a place, relative to the passage's corner.
    pub(super) fn under(&self, at: Vec2, role: Role) -> Vec<Span> {
        let here = |ground: &&Ground| ground.stretch.role == role && ground.rect.contains(at.to_pos2());
        self.grounds.iter().filter(here).map(|ground| ground.stretch.span).collect()
    }

    /// The rectangles of a span, as narrow as the direction of the text allows, relative to the passage's corner.
    pub(super) fn covered(&self, passage: &Passage, span: Span) -> Vec<Rect> {
        flow::covered(&self.pieces, &self.places, passage, span)
    }

    /// The byte of the text at a place relative to its corner, or the nearest on the nearest line; exact in left-to-right
    /// text, the beginning of a word or part in the other.
    pub(super) fn byte_at(&self, at: Vec2) -> Option<usize> {
        flow::byte_at(&self.pieces, &self.places, at)
    }

    /// The rectangles of a span of the passage's text, relative to its corner.
    pub(super) fn rects(&self, span: Span) -> impl Iterator<Item = Rect> + '_ {
        self.places.iter().filter(move |(_, bytes)| span.overlaps(*bytes)).map(|(rect, _)| *rect)
    }
}

/// The layouts, kept while they are on the screen.
#[derive(Default)]
pub(super) struct Passages {
    kept: HashMap<u64, (Arc<Laid>, u64)>,
    frame: u64,
    scale: f32,
    /// How full the picture of all letters was.
    full: f32,
}

impl Passages {
    /// To be called once a frame, before anything is drawn: forgets what was not on the screen for a while.
    pub(super) fn begin_frame(&mut self, ctx: &egui::Context) {
        const FRAMES: u64 = 240;
        const MANY: usize = 4_000;
        self.frame += 1;
        let scale = ctx.pixels_per_point();
        let full = fullness(ctx);
        // a picture of letters that got emptier was begun anew: what was laid out points into the old one
        if (self.scale - scale).abs() > f32::EPSILON || full < self.full {
            self.kept.clear();
        }
        (self.scale, self.full) = (scale, full);
        let frame = self.frame;
        if frame.is_multiple_of(FRAMES) || self.kept.len() > MANY {
            self.kept.retain(|_, (_, seen)| *seen + 2 >= frame);
        }
    }

    /// To be called once a frame, after everything is drawn.
    pub(super) fn end_frame(&mut self, ctx: &egui::Context) {
        self.full = fullness(ctx);
    }

    /// Forgets everything: the theme or the fonts changed.
    pub(super) fn clear(&mut self) {
        self.kept.clear();
    }

    /// The passage set so, laid out now or before.
    pub(super) fn lay(&mut self, painter: &Painter, theme: &Theme, passage: &Passage, setting: &Setting) -> Arc<Laid> {
        let mut hasher = DefaultHasher::new();
        passage.hash(&mut hasher);
        setting.family.hash(&mut hasher);
        (setting.size.to_bits(), setting.width.round().to_bits(), setting.colour, setting.lines).hash(&mut hasher);
        let key = hasher.finish();
        let frame = self.frame;
        let slot = self.kept.entry(key).or_insert_with(|| (Arc::new(lay(painter, theme, passage, setting)), frame));
        slot.1 = frame;
        Arc::clone(&slot.0)
    }
}

/// How full the picture of all letters is.
fn fullness(ctx: &egui::Context) -> f32 {
    ctx.fonts(|fonts| fonts.font_atlas_fill_ratio())
}

fn lay(painter: &Painter, theme: &Theme, passage: &Passage, setting: &Setting) -> Laid {
    let (pieces, places, size) = if runs_right_to_left(&passage.text) {
        flow::both_ways(painter, passage, setting)
    } else {
        flow::one_way(painter, passage, setting)
    };
    let mut laid = Laid { size, pieces, grounds: Vec::new(), places };
    // what is selected lies over the tint of its voice, and under everything else
    let layer = |stretch: &&Stretch| match stretch.role {
        Role::Voice(_) => 0,
        Role::Chosen => 1,
        _ => 2,
    };
    let mut stretches: Vec<&Stretch> = passage.stretches.iter().collect();
    stretches.sort_by_key(layer);
    for stretch in stretches {
        let (fill, line) = theme.role(stretch.role);
        if fill.is_some() || line.is_some() {
            let rects = flow::covered(&laid.pieces, &laid.places, passage, stretch.span);
            laid.grounds.extend(rects.into_iter().map(|rect| Ground { rect, fill, line, stretch: *stretch }));
        }
    }
    laid
}
